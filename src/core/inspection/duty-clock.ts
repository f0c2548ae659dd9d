import type { Day } from '../calendar/day.ts'
import { dutiesOnReceipt, type Duty } from '../calendar/duties-on-receipt.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Inspection } from './inspection.ts'

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
