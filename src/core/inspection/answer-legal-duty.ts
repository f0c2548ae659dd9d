import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { dutyClock } from './duty-clock.ts'
import type { Inspection } from './inspection.ts'
import type { LegalDutyAnswer } from './legal-duty-answer.ts'

export type LegalDutyAnswered = { readonly kind: 'legal-duty-answered'; readonly programme: ProgrammeId; readonly before: LegalDutyAnswer | null; readonly answer: LegalDutyAnswer }

export type AnswerIntent = Pick<LegalDutyAnswer, 'how' | 'on' | 'reason' | 'source'> & { readonly duty: string }

export type AnswerRefusal = NotPermitted | Refusal<'no-such-inspection' | 'clock-does-not-run' | 'no-such-duty' | 'before-receipt' | 'in-the-future' | 'no-reason'>

/**
 * In: an inspection, that one of its duties in law was met or lifted, and what was recorded of it before. Out: the change, or a
 * refusal. An earlier answer may be corrected: what stood stays in the journal.
 */
export const answerLegalDuty = (
  inspection: Inspection | null,
  { duty: code, how, on, reason, source }: AnswerIntent,
  { programme, actor, today, before }: { readonly programme: ProgrammeId; readonly actor: Actor; readonly today: Day; readonly before: LegalDutyAnswer | null },
): LegalDutyAnswered | AnswerRefusal => {
  const notPermitted = whyNot(actor, 'settle-obligation', programme, today)
  if (notPermitted !== null) return notPermitted
  if (inspection === null || inspection.programme !== programme) return refuse('no-such-inspection', 'The inspection is not in this register.', 'Choose one from the register.')
  const clock = dutyClock(inspection)
  if (clock.kind !== 'runs') return refuse('clock-does-not-run', 'Nobody has said when this report arrived, so its duties have no day.', 'Record the day it arrived first.')
  const duty = clock.duties.find((each) => each.code === code)
  if (duty === undefined) return refuse('no-such-duty', 'The law does not ask this after that report.', 'Choose one of the duties listed.')
  if (on > today) return refuse('in-the-future', 'This would be after today.', 'Give the day on which it was done.')
  if (on < clock.received) return refuse('before-receipt', 'The report had not arrived on that day.', 'Give a day on or after the day it arrived.')
  if (reason.trim() === '') return refuse('no-reason', 'Nothing says how we know.', 'Say what shows it, in a sentence.')
  return { kind: 'legal-duty-answered', programme, before, answer: { programme, inspection: inspection.id, duty: duty.code, how, on, reason: reason.trim(), source } }
}
