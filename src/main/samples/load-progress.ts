import { day } from '../../core/calendar/day.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { reportProgressOn } from '../../operations/report-progress.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import { exampleshireProgress } from './exampleshire-progress.data.ts'

/** In: the open service, the invented programme, who speaks where an owner has no seat here, and what stops at a refusal. */
export const loadProgress = async ({ store }: Opened, programme: ProgrammeId, lead: Actor, must: <T>(outcome: T | Refusal) => unknown): Promise<void> => {
  const actions = await store.read(lead, (reads) => reads.actions(programme))
  for (const { action: number, updates } of exampleshireProgress) {
    const action = actions.find((each) => each.number === number)
    if (action === undefined) throw new Error(`the invented plan has no action ${number}`)
    const owner = exampleshirePeople.find(({ capacity }) => capacity === action.owner)
    const actor: Actor = owner === undefined ? lead : { kind: 'person', person: owner.id as PersonId, name: owner.name, memberships: await store.read(lead, (reads) => reads.servedBy(owner.id as PersonId)) }
    for (const { on, delivery, changed, know, why = null, newDue, agreedBy = null } of updates) {
      const intent = { action: action.id, delivery, changedForChildren: changed, howWeKnow: know, why, newDue: newDue === undefined ? null : day(newDue), agreedBy }
      must(await inOneAct(store, actor, (does) => reportProgressOn({ ...does, today: () => day(on) }, intent, { programme, actor })))
    }
  }
}
