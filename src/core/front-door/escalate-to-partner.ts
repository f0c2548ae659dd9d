import type { Day } from '../calendar/day.ts'
import { whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { whyNotForAgency } from './speak-for-agency.ts'
import type { FrontDoorSetting, HowSettled, PartnerEscalation, PartnerEscalationId } from './front-door.ts'

type Moved<K extends string> = { readonly kind: K; readonly programme: ProgrammeId; readonly before: PartnerEscalation; readonly escalation: PartnerEscalation }
export type PartnerEscalationRaised = { readonly kind: 'partner-escalation-raised'; readonly programme: ProgrammeId; readonly escalation: PartnerEscalation }
export type PartnerEscalationAnswered = Moved<'partner-escalation-answered'>
export type PartnerEscalationSettled = Moved<'partner-escalation-settled'>

/** How far an escalation between partners has come. */
export const escalationStates = ['open', 'answered', 'settled'] as const
export type EscalationState = (typeof escalationStates)[number]
export const escalationActs = ['answer', 'settle'] as const
export type EscalationAct = (typeof escalationActs)[number]

/** What may be done in which state. It can be settled without an answer, and nothing follows when it is. */
export const escalationTable: Readonly<Record<EscalationAct, Readonly<Record<EscalationState, boolean>>>> = {
  answer: { open: true, answered: false, settled: false },
  settle: { open: true, answered: true, settled: false },
}

/** In: an escalation. Out: how far it has come. */
export const escalationState = ({ answer, settled }: PartnerEscalation): EscalationState => (settled !== null ? 'settled' : answer !== null ? 'answered' : 'open')

/** In: an escalation and a day. Out: whether it is not settled and past the day it was due. On the day itself it is not. */
export const isPastDue = (escalation: PartnerEscalation, on: Day): boolean => escalation.settled === null && escalation.due < on

type Intent = Omit<PartnerEscalation, 'id' | 'programme' | 'answer' | 'settled'>

/** In: what one partner raises with another. Out: the change, or a refusal. */
export const raiseWithPartner = (
  intent: Intent,
  id: PartnerEscalationId,
  { programme, actor, on, frontDoor }: FrontDoorSetting,
): PartnerEscalationRaised | NotPermitted | Refusal<'another-agency' | 'no-such-partner' | 'with-itself' | 'nothing-said' | 'in-the-future' | 'dates-out-of-order'> => {
  const notPermitted = whyNotForAgency('raise-with-partner', intent.by, { programme, actor, on, frontDoor })
  if (notPermitted !== null) return notPermitted
  const isThere = (partner: string): boolean => frontDoor.partners.some((each) => each.id === partner)
  if (!isThere(intent.by) || !isThere(intent.against)) return refuse('no-such-partner', 'There is no such agency.', 'Choose agencies from the list.')
  if (intent.by === intent.against) return refuse('with-itself', 'An agency cannot raise something with itself.', 'Choose two agencies.')
  if (intent.what.trim() === '') return refuse('nothing-said', 'Nothing says what is not as agreed.', 'Say it in a sentence, without naming a child.')
  if (intent.raised > on) return refuse('in-the-future', 'That day has not come yet.', 'Give the day on which it was raised.')
  if (intent.due < intent.raised) return refuse('dates-out-of-order', 'It would be due before it was raised.', 'Correct one of the two days.')
  return { kind: 'partner-escalation-raised', programme, escalation: { ...intent, what: intent.what.trim(), id, programme, answer: null, settled: null } }
}

type StepRefusal = NotPermitted | Refusal<'another-agency' | 'no-such-escalation' | 'not-now' | 'nothing-said' | 'in-the-future' | 'dates-out-of-order'>

const found = (
  id: PartnerEscalationId,
  { act, step, day, words }: { readonly act: Act; readonly step: EscalationAct; readonly day: Day; readonly words: string },
  { programme, actor, on, frontDoor }: FrontDoorSetting,
): PartnerEscalation | StepRefusal => {
  const notPermitted = whyNot(actor, act, programme, on)
  if (notPermitted !== null) return notPermitted
  const before = frontDoor.escalations.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-escalation', 'It is not on record.', 'Choose one from the list.')
  if (!escalationTable[step][escalationState(before)]) return refuse('not-now', 'This was done already.', 'Look at the answer and at how it was settled.')
  if (words.trim() === '') return refuse('nothing-said', 'Nothing is said.', 'Say it in a sentence, without naming a child.')
  if (day > on) return refuse('in-the-future', 'That day has not come yet.', 'Give the day on which it happened.')
  return day < (before.answer?.on ?? before.raised) ? refuse('dates-out-of-order', 'That day lies before what came first.', 'Give a later day.') : before
}

/** In: which escalation, the day and the words of the answer. Out: the change, or a refusal. It is answered once. */
export const answerPartner = (intent: { readonly escalation: PartnerEscalationId; readonly on: Day; readonly words: string }, setting: FrontDoorSetting): PartnerEscalationAnswered | StepRefusal => {
  const before = found(intent.escalation, { act: 'raise-with-partner', step: 'answer', day: intent.on, words: intent.words }, setting)
  if (isRefusal(before)) return before
  const another = whyNotForAgency('raise-with-partner', before.against, setting)
  if (another !== null) return another
  return { kind: 'partner-escalation-answered', programme: setting.programme, before, escalation: { ...before, answer: { on: intent.on, words: intent.words.trim() } } }
}

/** In: which escalation, the day, how and why it was settled. Out: the change, or a refusal. */
export const settleWithPartner = (
  intent: { readonly escalation: PartnerEscalationId; readonly on: Day; readonly how: HowSettled; readonly words: string },
  setting: FrontDoorSetting,
): PartnerEscalationSettled | StepRefusal => {
  const before = found(intent.escalation, { act: 'settle-with-partner', step: 'settle', day: intent.on, words: intent.words }, setting)
  if (isRefusal(before)) return before
  return { kind: 'partner-escalation-settled', programme: setting.programme, before, escalation: { ...before, settled: { on: intent.on, how: intent.how, words: intent.words.trim() } } }
}
