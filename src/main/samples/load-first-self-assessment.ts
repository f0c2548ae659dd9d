import { day } from '../../core/calendar/day.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { MembershipId, PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { enterAFact } from '../../operations/enter-public-record.ts'
import { endAMembership } from '../../operations/keep-people.ts'
import { writeASelfAssessment } from '../../operations/keep-the-challenge-log.ts'
import { untied } from '../../operations/hold-words.ts'
import { newId } from '../clock.ts'
import { inOneAct } from '../one-act.ts'
import { hashPassword } from '../passwords.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople } from './exampleshire.data.ts'
import { exampleshireFirstSelfAssessment, exampleshireFormerDirector } from './exampleshire-self-assessment.data.ts'

type Loader = Extract<Actor, { readonly kind: 'service' }>

/**
 * In: the open service, the invented programme, who loads, and what stops at a refusal. The director before comes in with a password that nobody
 * knows, writes the self-assessment that the inspection of 2025 can be held against, and the lead ends the role. This goes before any later version.
 */
export const loadFirstSelfAssessment = async ({ store }: Opened, programme: ProgrammeId, loader: Loader, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const { id, name, email, role, capacity, from, to, whyEnded } = exampleshireFormerDirector
  const [person, membership] = [id as PersonId, `${programme}-${id}` as MembershipId]
  const facts = [
    { kind: 'person-added', programme: null, person: { id: person, name, email, isDisabled: false }, passwordHash: await hashPassword(newId()) },
    // A role that is over writes nothing, so it ends after the writing.
    { kind: 'membership-begun', programme, membership: { id: membership, person, programme, role, capacity, from: day(from), to: null } },
  ] as const
  for (const fact of facts) must(await store.act(loader, (inside) => enterAFact(inside, fact, loader)))
  const actorFor = async (who: PersonId, called: string): Promise<Actor> => ({ kind: 'person', person: who, name: called, memberships: await store.read(loader, (reads) => reads.servedBy(who)) })
  const director = await actorFor(person, name)
  const { on, answers, grades } = exampleshireFirstSelfAssessment
  // Nothing was on this record then, so nothing stands under the answers.
  const held = { 'what-do-you-know': [], 'how-do-you-know': [], 'what-next': [] }
  must(await inOneAct(store, director, (does) => writeASelfAssessment({ ...does, today: () => day(on) }, { answers, grades, held, told: untied }, { programme, actor: director })))
  const keeper = exampleshirePeople.find((each) => each.role === 'programme-lead')!
  const lead = await actorFor(keeper.id as PersonId, keeper.name)
  must(await inOneAct(store, lead, (does) => endAMembership({ ...does, today: () => day(to) }, { membership, to: day(to), reason: whyEnded }, { programme, actor: lead })))
}
