import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { OutcomeId } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { ImpactState } from './impact-state.ts'
import { saidBy } from './make-statement.ts'
import { currentRound, resultOf } from './standing.ts'
import type { EffectDay, Reply, ReplyId, ReviewWay, SeenStatement, Settlement, SettlementId, StatementId } from './statement.ts'

export type ReviewWayChosen = { readonly kind: 'review-way-chosen'; readonly programme: ProgrammeId; readonly way: ReviewWay }
export type EffectDaySet = { readonly kind: 'effect-day-set'; readonly programme: ProgrammeId; readonly before: EffectDay | null; readonly effectDay: EffectDay }
export type DifferenceSettled = { readonly kind: 'difference-settled'; readonly programme: ProgrammeId; readonly settlement: Settlement }
export type StatementRepliedTo = { readonly kind: 'statement-replied-to'; readonly programme: ProgrammeId; readonly reply: Reply }

/** Where and by whom, and when. */
export type AssuranceSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day }

const noWhy = (why: string): Refusal<'no-why'> | null => (why.trim() === '' ? refuse('no-why', 'Nothing says why.', 'Give the reason. It stands on record.') : null)

/** In: whether views are to be written before the claim is seen, and why. Out: the change, or a refusal. Those who judge choose it, not those who are judged. */
export const chooseReviewWay = ({ isBlind, why }: { readonly isBlind: boolean; readonly why: string }, ways: readonly ReviewWay[], { programme, actor, on }: AssuranceSetting): ReviewWayChosen | NotPermitted | Refusal<'no-why' | 'so-already'> => {
  const refusal = whyNot(actor, 'choose-review-way', programme, on) ?? noWhy(why)
  if (refusal !== null) return refusal
  if ((ways.at(-1)?.isBlind ?? false) === isBlind) return refuse('so-already', 'The programme reviews that way already.', 'Nothing needs to change.')
  return { kind: 'review-way-chosen', programme, way: { programme, position: ways.length + 1, isBlind, why: why.trim(), said: saidBy(actor, programme, on) } }
}

/** In: an outcome and the day by which its effect should be seen. Out: the change, or a refusal. Every earlier day stays on record. */
export const setEffectDay = (
  { outcome, day, why }: { readonly outcome: OutcomeId; readonly day: Day; readonly why: string },
  { outcomes, days }: { readonly outcomes: readonly OutcomeId[]; readonly days: readonly EffectDay[] },
  { programme, actor, on }: AssuranceSetting,
): EffectDaySet | NotPermitted | Refusal<'no-such-outcome' | 'no-why' | 'so-already'> => {
  const refusal = whyNot(actor, 'set-effect-day', programme, on)
  if (refusal !== null) return refusal
  if (!outcomes.includes(outcome)) return refuse('no-such-outcome', 'The outcome is not in this plan.', 'Choose one from the plan.')
  const missing = noWhy(why)
  if (missing !== null) return missing
  const own = days.filter((each) => each.outcome === outcome)
  const before = own.at(-1) ?? null
  if (before?.day === day) return refuse('so-already', 'That is the day already.', 'Give another day.')
  return { kind: 'effect-day-set', programme, before, effectDay: { programme, outcome, position: own.length + 1, day, why: why.trim(), said: saidBy(actor, programme, on) } }
}

/**
 * In: an outcome in whose last round the voices differ, the state that is to stand, why, and who agreed. Out: the change, or a refusal. Both
 * statements stay as they are. Whoever made the claim settles nothing about it.
 */
export const settleDifference = (
  { outcome, impact, why, agreedBy }: { readonly outcome: OutcomeId; readonly impact: ImpactState; readonly why: string; readonly agreedBy: string },
  { id, ...known }: { readonly id: SettlementId; readonly statements: readonly SeenStatement[]; readonly settlements: readonly Settlement[] },
  { programme, actor, on }: AssuranceSetting,
): DifferenceSettled | NotPermitted | Refusal<'no-difference' | 'your-own-claim' | 'nobody-said-so' | 'no-why' | 'nobody-agreed'> => {
  const refusal = whyNot(actor, 'settle-difference', programme, on)
  if (refusal !== null) return refusal
  const round = currentRound(known.statements, outcome)
  if (resultOf(known, outcome, round).kind !== 'reviewers-differ') return refuse('no-difference', 'There is no difference to settle that you can see.', 'Look at what each voice says. In a blind review, give your own view first.')
  const said = known.statements.flatMap((each) => (each.sight === 'open' && each.outcome === outcome && each.round === round ? [each] : []))
  if (said.some((each) => each.voice === 'claim' && actor.kind === 'person' && each.said.by === actor.person)) return refuse('your-own-claim', 'You made the claim, so you do not settle it.', 'Ask somebody else who may.')
  if (!said.some((each) => each.impact === impact)) return refuse('nobody-said-so', 'None of the voices says that.', 'Choose what one of them says. They are not averaged.')
  const missing = noWhy(why)
  if (missing !== null) return missing
  if (agreedBy.trim() === '') return refuse('nobody-agreed', 'Nobody is named who agreed.', 'Name the meeting, with its day, or the posts that agreed.')
  return { kind: 'difference-settled', programme, settlement: { id, programme, outcome, round, impact, why: why.trim(), agreedBy: agreedBy.trim(), said: saidBy(actor, programme, on) } }
}

/** In: a statement and the answer of those it judges. Out: the change, or a refusal. It stands beside the statement and changes nothing in it. */
export const replyToStatement = (
  { statement, words }: { readonly statement: StatementId; readonly words: string },
  { id, statements }: { readonly id: ReplyId; readonly statements: readonly SeenStatement[] },
  { programme, actor, on }: AssuranceSetting,
): StatementRepliedTo | NotPermitted | Refusal<'no-such-statement' | 'not-a-view' | 'not-to-be-seen-yet' | 'nothing-said'> => {
  const refusal = whyNot(actor, 'reply-to-view', programme, on)
  if (refusal !== null) return refusal
  const found = statements.find((each) => each.id === statement)
  if (found === undefined) return refuse('no-such-statement', 'It is not on record.', 'Choose one from the page of the outcome.')
  if (found.voice !== 'view') return refuse('not-a-view', 'The right of reply is to an independent view.', 'Make a claim of your own instead.')
  if (found.sight === 'sealed') return refuse('not-to-be-seen-yet', 'This view cannot be seen yet.', 'Wait until both voices are in.')
  if (words.trim() === '') return refuse('nothing-said', 'The reply says nothing.', 'Write what you want the reader to know.')
  return { kind: 'statement-replied-to', programme, reply: { id, programme, statement, words: words.trim(), said: saidBy(actor, programme, on) } }
}
