import { addDays, daysBetween, type Day } from '../../../core/calendar/day.ts'
import { dutiesOnReceipt, type Duty } from '../../../core/calendar/duties-on-receipt.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import type { Tone } from '../../components/state-tag/state-tag.ts'
import { counted } from '../../words/count-words.ts'

/** What the law asks after an inspection report: it starts when the council receives it. Letters start no clock. */
export type DutyClock =
  | { readonly kind: 'no-clock' }
  | { readonly kind: 'receipt-not-known' }
  | { readonly kind: 'cannot-count'; readonly refusal: Refusal }
  | { readonly kind: 'runs'; readonly received: Day; readonly duties: readonly Duty[] }

/** In: a visit. Out: its clock. Only the report of an inspection starts one (Education and Inspections Act 2006, section 137). */
export const dutyClock = ({ visit, received }: Pick<Inspection, 'visit' | 'received'>): DutyClock => {
  if (visit !== 'full-inspection' && visit !== 'reinspection') return { kind: 'no-clock' }
  if (received === null) return { kind: 'receipt-not-known' }
  const duties = dutiesOnReceipt(received)
  return isRefusal(duties) ? { kind: 'cannot-count', refusal: duties } : { kind: 'runs', received, duties }
}

/** The few words for each duty. */
export const dutyWords = {
  'publish-report': 'Publish the inspection report',
  'publish-action-plan': 'Publish the action plan and send it to Ofsted',
} as const satisfies Record<Duty['code'], string>

const soon = 14

/** In: a due day and today. Out: how long there is, in calendar days, with the tone of its tag. */
export const timeLeft = (due: Day, today: Day): { readonly words: string; readonly tone: Tone } => {
  const days = daysBetween(today, due)
  if (days < 0) return { words: `Day passed ${counted(-days, 'day', 'days')} ago`, tone: 'neutral' }
  if (days === 0) return { words: 'Due today', tone: 'bad' }
  return { words: `Due in ${counted(days, 'day', 'days')}`, tone: days <= soon ? 'watch' : 'steady' }
}

/** How long after its day a duty stays on the overview: whether it was met is not on this record, so it asks a person for a while. */
const asksFor = 30

/** In: a due day and today. Out: whether the duty still asks for somebody’s eye. */
export const needsEye = (due: Day, today: Day): boolean => addDays(due, asksFor) >= today
