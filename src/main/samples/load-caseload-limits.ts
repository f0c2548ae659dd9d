import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { setATarget } from '../../operations/keep-targets.ts'
import { inOneAct } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'

/** Wholly invented: the most cases that a social worker of the county is to hold, as it was agreed and agreed anew. */
const limits = [
  { from: '2024-04-01', aim: 20, approvedBy: 'Director of children’s services and the unions', reason: 'Staff had said in the exit interviews of 2023 that they left because of the number of cases.' },
  { from: '2025-10-01', aim: 18, approvedBy: 'Improvement board, 25 September 2025', reason: 'The new front door takes short pieces of work, so fewer cases are fair.' },
] as const

/** The agreed limits come in as the programme lead enters them. */
export const loadCaseloadLimits = async ({ store }: Opened, programme: ProgrammeId, loader: Actor, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const person = exampleshirePeople.find(({ role }) => role === 'programme-lead')!
  const actor: Actor = { kind: 'person', person: person.id as PersonId, name: person.name, memberships: await store.read(loader, (reads) => reads.servedBy(person.id as PersonId)) }
  for (const { from, ...agreed } of limits) {
    const target = { ...agreed, measure: measureId('caseload-most'), body: bodyId('exampleshire-county-council'), from: day(from), minimum: null, stretch: null, tolerance: null, trajectory: null }
    must(await inOneAct(store, actor, (does) => setATarget(does, target, { programme, actor })))
  }
}
