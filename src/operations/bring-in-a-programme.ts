import { bringInProgramme, type ProgrammeBroughtIn } from '../core/programme/bring-in-programme.ts'
import type { Actor } from '../core/people/actor.ts'
import type { Programme, ProgrammeId } from '../core/people/person.ts'
import type { Recording } from './needs.ts'

/** The one who runs the computer. Only main can act as it: there is no page for this act. */
const host: Actor = { kind: 'service', name: 'command line' }

type Needs = Pick<Recording, 'record'> & { readonly programme: (id: ProgrammeId) => Promise<Programme | null> }

/** The host brings a programme in from another copy of the service, from a file that was checked. */
export const bringInAProgramme = async (needs: Needs, file: Omit<ProgrammeBroughtIn, 'kind' | 'programme'>) =>
  needs.record(bringInProgramme(file, (await needs.programme(file.header.programme)) !== null), host)
