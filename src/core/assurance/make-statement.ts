import { capacityOf, type Actor } from '../people/actor.ts'
import { may, whyNot, type NotPermitted } from '../people/permission.ts'
import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isLive, type Action, type Outcome, type Priority } from '../plan/plan.ts'
import { carriesByName } from '../plan/carries.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isComplete } from './blindness.ts'
import { flagOn } from './data-voice.ts'
import { missingFor, type ImpactFacts, type ImpactNeed, type ImpactState } from './impact-state.ts'
import { currentRound, standingImpact } from './standing.ts'
import type { DataVoice, Said, SeenStatement, Settlement, Statement, StatementId, StatementVoice } from './statement.ts'

export type ClaimMade = { readonly kind: 'claim-made'; readonly programme: ProgrammeId; readonly statement: Statement }
export type ViewGiven = { readonly kind: 'view-given'; readonly programme: ProgrammeId; readonly statement: Statement }

export type StatementIntent = { readonly impact: ImpactState; readonly reasons: string; readonly goingOn: string | null }

/** Where and by whom something is said, and all that it is held against. `statements` are as this person sees them. */
export type StatementSetting = {
  readonly programme: ProgrammeId
  readonly actor: Actor
  readonly on: Day
  readonly id: StatementId
  readonly outcome: Outcome
  readonly priority: Priority | null
  /** Actions for this outcome. */
  readonly actions: readonly Action[]
  readonly isBlind: boolean
  readonly statements: readonly SeenStatement[]
  readonly settlements: readonly Settlement[]
  readonly facts: ImpactFacts
  readonly data: readonly DataVoice[]
}

export type StatementRefusal = NotPermitted | Refusal<'not-your-outcome' | 'judge-of-own-work' | 'round-not-complete' | 'no-such-step' | 'something-missing' | 'no-reasons' | 'data-do-not-bear-it-out'>

/** In: who acts, when. Out: what stands beside their words for good. */
export const saidBy = (actor: Actor, programme: ProgrammeId, on: Day): Said => ({ by: actor.kind === 'person' ? actor.person : null, name: actor.name, capacity: capacityOf(actor, programme, on), on })

/** In: who acts, and an outcome with its priority and actions. Out: whether the work for it is theirs: they carry the priority or one of the actions. */
export const carriesOutcome = (actor: Actor, { actions, priority }: Pick<StatementSetting, 'actions' | 'priority'>, programme: ProgrammeId, on: Day): boolean =>
  [priority?.owner ?? null, ...actions.filter(isLive).flatMap(({ owner, partner }) => [owner, partner])].some((carrier) => carriesByName(actor, carrier, programme, on))

/** What is missing, as a person reads it. */
const needSentences = {
  'effect-day-ahead': 'the day on which the effect should be seen lies ahead',
  'effect-day-past': 'the day on which the effect should be seen has come',
  'something-delivered': 'an action for it is delivered',
  'a-sign': 'a measure of it has changed for the better, or a verifier has accepted evidence',
  'two-strands': 'a verifier has accepted evidence of two strands',
  'held-at-re-check': 'a closed action for it has held at its re-check',
} as const satisfies Record<ImpactNeed, string>

const roundFor = (voice: StatementVoice, { statements, outcome, isBlind, actor }: StatementSetting): number | Refusal<'round-not-complete'> => {
  const number = currentRound(statements, outcome.id)
  const round = statements.filter((each) => each.outcome === outcome.id && each.round === number)
  if (number === 0) return 1
  const hasSpoken = voice === 'claim' ? round.some((each) => each.voice === 'claim') : round.some((each) => each.voice === 'view' && actor.kind === 'person' && each.said.by === actor.person)
  if (!hasSpoken) return number
  if (isComplete(round) || (!isBlind && !round.some((each) => each.isBlind))) return number + 1
  return refuse('round-not-complete', 'This was said already, and the other voice is not in yet.', 'Wait for it. What you said stays; you can then say something new beside it.')
}

const faultIn = (voice: StatementVoice, { impact, reasons, goingOn }: StatementIntent, setting: StatementSetting): StatementRefusal | null => {
  const { actor, programme, on } = setting
  const notPermitted = whyNot(actor, voice === 'claim' ? 'make-claim' : 'give-view', programme, on)
  if (notPermitted !== null) return notPermitted
  const carries = carriesOutcome(actor, setting, programme, on)
  if (voice === 'claim' && !carries && !may(actor, 'plan-an-action', programme, on)) return refuse('not-your-outcome', 'The work for this outcome is somebody else’s.', 'Ask whoever carries it, or the programme lead.')
  if (voice === 'view' && carries) return refuse('judge-of-own-work', 'You carry work for this outcome, so your view is not independent.', 'Ask another of those who give the independent view.')
  if (reasons.trim() === '') return refuse('no-reasons', 'Nothing says why.', 'Give your reasons: what you saw, read or heard, and what you could not see.')
  const missing = missingFor(standingImpact(setting, setting.outcome.id), impact, setting.facts)
  if (missing === null) return refuse('no-such-step', 'From where this outcome stands it cannot be said to be there next.', 'Choose another state.')
  if (missing.length > 0) return refuse('something-missing', `This can be said once ${missing.map((need) => needSentences[need]).join(', and ')}.`, 'Choose another state, or bring first what is missing.')
  if (flagOn(impact, setting.data) !== null && (goingOn ?? '').trim() === '') {
    return refuse('data-do-not-bear-it-out', 'The data do not bear this out.', 'Choose another state, or give the reason for saying it all the same. The reason is printed with it.')
  }
  return null
}

const state = (voice: StatementVoice, intent: StatementIntent, setting: StatementSetting): Statement | StatementRefusal => {
  const fault = faultIn(voice, intent, setting)
  if (fault !== null) return fault
  const round = roundFor(voice, setting)
  if (typeof round !== 'number') return round
  const { programme, actor, on, id, outcome, isBlind, data } = setting
  const flag = flagOn(intent.impact, data)
  return { id, programme, outcome: outcome.id, round, voice, impact: intent.impact, reasons: intent.reasons.trim(), flag, goingOn: flag === null ? null : (intent.goingOn ?? '').trim(), data, said: saidBy(actor, programme, on), isBlind }
}

/** In: what the owner claims. Out: the change, or a refusal. Made by those who carry the work, or who plan it. */
export const makeClaim = (intent: StatementIntent, setting: StatementSetting): ClaimMade | StatementRefusal => {
  const statement = state('claim', intent, setting)
  return 'code' in statement ? statement : { kind: 'claim-made', programme: setting.programme, statement }
}

/** In: what somebody independent sees. Out: the change, or a refusal; nobody judges work they carry. */
export const giveView = (intent: StatementIntent, setting: StatementSetting): ViewGiven | StatementRefusal => {
  const statement = state('view', intent, setting)
  return 'code' in statement ? statement : { kind: 'view-given', programme: setting.programme, statement }
}
