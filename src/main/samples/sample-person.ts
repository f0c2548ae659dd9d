import type { Actor } from '../../core/people/actor.ts'
import type { PersonId } from '../../core/people/person.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'

/** In: the id of an invented person. Out: the person with their memberships, as they act. */
export const samplePerson = async ({ store }: Pick<Opened, 'store'>, id: string): Promise<Extract<Actor, { kind: 'person' }>> => {
  const known = exampleshirePeople.find((each) => each.id === id)
  if (known === undefined) throw new Error(`the invented county has no ${id}`)
  const memberships = await store.read({ kind: 'service', name: 'sample loader' }, (reads) => reads.servedBy(known.id as PersonId))
  return { kind: 'person', person: known.id as PersonId, name: known.name, memberships }
}
