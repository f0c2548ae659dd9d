import { addMonths, type Day } from '../calendar/day.ts'
import { refuseChildData, type PointsAtAChild } from '../child-data/refuse-child-data.ts'
import { capacityOf, membershipsIn } from '../people/actor.ts'
import { whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { riskState, riskTable, type RiskAct } from './risk-state.ts'
import type { Risk, RiskEvent, RiskId, RiskSetting } from './risk.ts'

type Moved<K extends string> = { readonly kind: K; readonly programme: ProgrammeId; readonly before: Risk; readonly risk: Risk }
export type RiskRaised = { readonly kind: 'risk-raised'; readonly programme: ProgrammeId; readonly risk: Risk }
export type RiskReviewed = Moved<'risk-reviewed'>
export type RiskAccepted = Moved<'risk-accepted'>
export type RiskClosed = Moved<'risk-closed'>

export type RiskIntent = Pick<Risk, 'title' | 'cause' | 'effect' | 'likelihood' | 'impact' | 'controls' | 'owner' | 'review' | 'measures' | 'actions'>
type WordingRefusal = Refusal<'no-title' | 'no-cause' | 'no-effect' | 'no-owner' | 'in-the-past' | 'too-far-off' | 'no-such-measure' | 'no-such-action'> | PointsAtAChild

/** Months within which every risk is looked at again: our own choice. */
export const longestToReview = 6
/** Months for which a risk may be let stand at once: our own choice. */
export const longestAcceptance = 12

const whoSays = ({ programme, actor, on }: RiskSetting): string => (actor.kind === 'service' ? actor.name : `${actor.name}, ${capacityOf(actor, programme, on)}`)

const tidied = (intent: RiskIntent): RiskIntent => ({
  ...intent, title: intent.title.trim(), cause: intent.cause.trim(), effect: intent.effect.trim(), owner: intent.owner.trim(), controls: intent.controls.map((each) => each.trim()).filter((each) => each !== ''),
})

const faultIn = ({ title, cause, effect, owner, controls, review, measures, actions }: RiskIntent, { on, ...held }: RiskSetting): WordingRefusal | null => {
  if (title === '') return refuse('no-title', 'The risk has no name.', 'Say in a few words what could go wrong.')
  if (cause === '') return refuse('no-cause', 'Nothing says why it could happen.', 'Say it in a sentence.')
  if (effect === '') return refuse('no-effect', 'Nothing says what would follow for children.', 'Say it in a sentence.')
  if (owner === '') return refuse('no-owner', 'Nobody answers for the risk.', 'Name a post.')
  if (review < on) return refuse('in-the-past', 'The next review would lie in the past.', 'Give a day from today on.')
  if (review > addMonths(on, longestToReview)) return refuse('too-far-off', `Every risk is looked at again within ${longestToReview} months.`, 'Give an earlier day.')
  if (measures.some((each) => !held.measures.includes(each))) return refuse('no-such-measure', 'There is no such measure.', 'Choose one from the list.')
  if (actions.some((each) => !held.actions.includes(each))) return refuse('no-such-action', 'There is no such action.', 'Choose one from the plan.')
  return refuseChildData([title, cause, effect, ...controls], on)
}

const event = (what: RiskEvent['what'], { likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>, words: string, setting: RiskSetting): RiskEvent => ({ on: setting.on, what, by: whoSays(setting), likelihood, impact, words: words.trim() })

/** In: what could go wrong. Out: the change, or a refusal. */
export const raiseRisk = (intent: RiskIntent, id: RiskId, setting: RiskSetting): RiskRaised | NotPermitted | WordingRefusal => {
  const { programme, actor, on, risks } = setting
  const notPermitted = whyNot(actor, 'keep-risks', programme, on)
  if (notPermitted !== null) return notPermitted
  const risk = tidied(intent)
  const fault = faultIn(risk, setting)
  if (fault !== null) return fault
  const number = Math.max(0, ...risks.map((each) => each.number)) + 1
  return { kind: 'risk-raised', programme, risk: { ...risk, id, programme, number, acceptance: null, closed: null, history: [event('raised', risk, risk.cause, setting)] } }
}

type StepRefusal = NotPermitted | Refusal<'no-such-risk' | 'not-now'>

const riskFor = (id: RiskId, act: Act, step: RiskAct, { programme, actor, on, risks }: RiskSetting): Risk | StepRefusal => {
  const notPermitted = whyNot(actor, act, programme, on)
  if (notPermitted !== null) return notPermitted
  const risk = risks.find((each) => each.id === id)
  if (risk === undefined) return refuse('no-such-risk', 'The risk is not on record.', 'Choose one from the list.')
  return riskTable[step][riskState(risk, on)] ? risk : refuse('not-now', 'This cannot be done as the risk stands.', 'Look at its history. A risk that is accepted is reviewed first; one that is closed is raised anew.')
}

/** In: a risk as it is seen now, and what was found. Out: the change, or a refusal. A risk that has grown, or whose acceptance is over, is accepted no longer. */
export const reviewRisk = ({ risk: id, words, ...intent }: RiskIntent & { readonly risk: RiskId; readonly words: string }, setting: RiskSetting): RiskReviewed | StepRefusal | WordingRefusal | Refusal<'nothing-said'> => {
  const before = riskFor(id, 'keep-risks', 'review', setting)
  if (isRefusal(before)) return before
  const now = tidied(intent)
  const fault = faultIn(now, setting)
  if (fault !== null) return fault
  if (words.trim() === '') return refuse('nothing-said', 'Nothing says what the review found.', 'Say it in a sentence, even if nothing has changed.')
  const named = refuseChildData([words], setting.on)
  if (named !== null) return named
  const hasGrown = now.likelihood > before.likelihood || now.impact > before.impact
  const acceptance = hasGrown || riskState(before, setting.on) === 'acceptance-over' ? null : before.acceptance
  return { kind: 'risk-reviewed', programme: setting.programme, before, risk: { ...before, ...now, acceptance, history: [...before.history, event('reviewed', now, words, setting)] } }
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** In: a risk, until when it may stand and why. Out: the change, or a refusal. Nobody accepts a risk that they answer for themselves. */
export const acceptRisk = ({ risk: id, until, why }: { readonly risk: RiskId; readonly until: Day; readonly why: string }, setting: RiskSetting): RiskAccepted | StepRefusal | Refusal<'own-risk' | 'in-the-past' | 'too-far-off' | 'no-reason'> | PointsAtAChild => {
  const before = riskFor(id, 'accept-a-risk', 'accept', setting)
  if (isRefusal(before)) return before
  const { programme, actor, on } = setting
  if (actor.kind === 'person' && [actor.name, ...membershipsIn(actor, programme, on).map(({ capacity }) => capacity)].some((each) => same(each, before.owner))) return refuse('own-risk', 'You answer for this risk, so somebody else accepts it.', 'Ask the adviser, or another director.')
  if (until < on) return refuse('in-the-past', 'The acceptance would be over already.', 'Give a day from today on.')
  if (until > addMonths(on, longestAcceptance)) return refuse('too-far-off', `A risk is accepted for ${longestAcceptance} months at most.`, 'Give an earlier day.')
  if (why.trim() === '') return refuse('no-reason', 'Nothing says why it may stand.', 'Say why nothing more can be done now, and what would change that.')
  const named = refuseChildData([why], on)
  if (named !== null) return named
  const acceptance = { on, until, why: why.trim(), approver: whoSays(setting) }
  return { kind: 'risk-accepted', programme, before, risk: { ...before, acceptance, history: [...before.history, event('accepted', before, why, setting)] } }
}

/** In: a risk that is over, and why. Out: the change, or a refusal. It stays on record. */
export const closeRisk = ({ risk: id, why }: { readonly risk: RiskId; readonly why: string }, setting: RiskSetting): RiskClosed | StepRefusal | Refusal<'no-reason'> | PointsAtAChild => {
  const before = riskFor(id, 'keep-risks', 'close', setting)
  if (isRefusal(before)) return before
  if (why.trim() === '') return refuse('no-reason', 'Nothing says why the risk is over.', 'Say what changed, and how you know.')
  const named = refuseChildData([why], setting.on)
  if (named !== null) return named
  return { kind: 'risk-closed', programme: setting.programme, before, risk: { ...before, closed: { on: setting.on, why: why.trim() }, history: [...before.history, event('closed', before, why, setting)] } }
}
