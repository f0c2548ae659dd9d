import type { NonEmpty } from '../branded.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Body } from './body.ts'
import type { Succession } from './succession.ts'

/** The bodies a programme is about, and who came after whom. From published code lists: by a service, or by a person who takes a council in. */
export type BodiesEntered = {
  readonly kind: 'bodies-entered'
  readonly programme: ProgrammeId
  readonly bodies: NonEmpty<Body>
  readonly successions: readonly Succession[]
}
