import { addDays, addMonths, type Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import { workingDayAfter, type CalendarRefusal } from '../calendar/working-days.ts'
import type { Occasion } from './obligation.ts'

/** When an obligation is due. */
export type DueRule =
  /** All the time, with no day of its own. */
  | { readonly kind: 'throughout' }
  | { readonly kind: 'by'; readonly on: StatedDay }
  | { readonly kind: 'within'; readonly count: number; readonly unit: 'days' | 'working-days' | 'months'; readonly after: Day }
  | { readonly kind: 'every'; readonly months: number; readonly first: Day }
  /** The source says how often or when, but gives no day to count from. */
  | { readonly kind: 'in-words'; readonly words: string }

/**
 * In: a due rule and the occasions on which a recurring duty was done. Out: the earliest day that is still to be met, null where the
 * rule names none. The day counted from is day 0. Months are counted from the start, so that a duty of the 31st falls on the last
 * day of a shorter month and on the 31st again after it. Refuses working days outside the years held.
 */
export const nextDue = (due: DueRule, occasions: readonly Occasion[]): Day | CalendarRefusal | null => {
  switch (due.kind) {
    case 'throughout':
    case 'in-words':
      return null
    case 'by':
      return due.on.day
    case 'within':
      if (due.unit === 'days') return addDays(due.after, due.count)
      return due.unit === 'months' ? addMonths(due.after, due.count) : workingDayAfter(due.after, due.count)
    case 'every': {
      const done = new Set(occasions.map((each) => each.due))
      let turn = 0
      while (done.has(addMonths(due.first, turn * due.months))) turn += 1
      return addMonths(due.first, turn * due.months)
    }
    default:
      return due satisfies never
  }
}

/** True for a duty that comes back. */
export const isRecurring = (due: DueRule): boolean => due.kind === 'every'

/** In: a due rule and the day the obligation begins. Out: whether it can be met: whole numbers above 0, and no day before the beginning. */
export const isRealDue = (due: DueRule, begins: Day): boolean => {
  switch (due.kind) {
    case 'throughout':
      return true
    case 'in-words':
      return due.words.trim() !== ''
    case 'by':
      return due.on.day >= begins
    case 'within':
      return Number.isInteger(due.count) && due.count > 0
    case 'every':
      return Number.isInteger(due.months) && due.months > 0 && due.first >= begins
    default:
      return due satisfies never
  }
}
