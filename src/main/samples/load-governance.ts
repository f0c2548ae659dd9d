import { bodyId } from '../../core/bodies/body.ts'
import type { SeatId } from '../../core/bodies/governance.ts'
import type { NonEmpty } from '../../core/branded.ts'
import { day } from '../../core/calendar/day.ts'
import type { BodyId } from '../../core/bodies/body.ts'
import { dayOfInspection } from '../../core/inspection/inspection.ts'
import type { PostId } from '../../core/intervention/appointment.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { addASeat, giveTermsOfReference, sayWhoAnswersForIt, sayWhoOwnsABody } from '../../operations/keep-bodies.ts'
import type { Inside } from '../one-act.ts'
import type { SampleGovernance } from './governance-sample-types.ts'

type InAct = <T>(work: (does: Inside) => Promise<T>) => Promise<T>

/** Enters owners, boards and seats through the acts that people use. In: the data, where, and how acts are run and refusals answered. */
export const loadGovernance = async (
  { ownerships, terms, seats, plan, visitsPass }: SampleGovernance,
  { inAct, where, must }: { readonly inAct: InAct; readonly where: { readonly programme: ProgrammeId; readonly actor: Actor }; readonly must: <T>(outcome: T | Refusal) => Exclude<T, Refusal> },
): Promise<void> => {
  for (const { owned, from, owners, sources, note } of ownerships) {
    const intent = { owned: bodyId(owned), from: day(from), owners: owners.map(({ body, share }) => ({ body: bodyId(body), share })), sources, note }
    must(await inAct((does) => sayWhoOwnsABody(does, intent, where)))
  }
  for (const each of terms) must(await inAct((does) => giveTermsOfReference(does, { ...each, body: bodyId(each.body), from: day(each.from) }, where)))
  for (const { id, body, post, represents, from, ...about } of seats) {
    const seat = { ...about, body: bodyId(body), post: post as PostId | null, represents: represents === null ? null : bodyId(represents), from: day(from) }
    must(await inAct((does) => addASeat(does, seat, where, id as SeatId)))
  }
  if (plan !== null) {
    const by = plan.by.map(bodyId) as readonly BodyId[] as NonEmpty<BodyId>
    must(await inAct((does) => sayWhoAnswersForIt(does, { what: { kind: 'plan', id: 'plan' }, from: day(plan.from), by, because: plan.because, source: plan.source }, where)))
  }
  if (visitsPass === undefined) return
  const { of, from, to, because, source } = visitsPass
  const visits = (await inAct((does) => does.inspections(where.programme))).filter((each) => each.body === of && (dayOfInspection(each) ?? '9') < from)
  const [first, ...others] = to
  for (const { id } of visits) {
    must(await inAct((does) => sayWhoAnswersForIt(does, { what: { kind: 'visit', id }, from: day(from), instead: bodyId(of), by: [bodyId(first), ...others.map(bodyId)], because, source }, where)))
  }
}
