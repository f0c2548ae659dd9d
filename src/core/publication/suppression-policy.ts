import type { NonEmpty } from '../branded.ts'
import { day, type Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import { refuse, type Refusal } from '../refusal.ts'

/**
 * How small numbers are kept back from the public, from a day on. Counts from 1 to `largest` are hidden and 0 is shown; a count
 * that is shown is rounded to the nearest `roundTo` (1 leaves it as it is); a percentage is worked out from unrounded counts and
 * hidden where fewer than `leastDenominator` are behind it.
 */
export type SuppressionPolicy = {
  readonly from: Day
  readonly largest: number
  readonly roundTo: 1 | 5 | 10
  readonly percentPlaces: 0 | 1
  readonly leastDenominator: number
  readonly reason: string
  readonly sources: NonEmpty<Source>
}

/** What holds where a programme has decided nothing else (domain.md 12.3). */
export const defaultPolicy: SuppressionPolicy = {
  from: day('2013-01-01'),
  largest: 5,
  roundTo: 5,
  percentPlaces: 0,
  leastDenominator: 6,
  reason: 'The rules with which the Department for Education publishes figures on children looked after: 1 to 5 hidden, percentages in whole numbers.',
  sources: [{ title: 'Children looked after in England including adoptions: methodology', url: 'https://explore-education-statistics.service.gov.uk/methodology/children-looked-after-in-england-including-adoptions' }],
}

/** In: the policies of a programme, in any order, and a day. Out: the one in force, the default before the first. */
export const policyOn = (policies: readonly SuppressionPolicy[], on: Day): SuppressionPolicy =>
  policies.filter((each) => each.from <= on).toSorted((one, other) => (one.from < other.from ? 1 : -1))[0] ?? defaultPolicy

/** In: a policy somebody asks for. Out: null, or why it would not protect anybody. */
export const whyNoPolicy = (asked: SuppressionPolicy): Refusal<'hides-too-little' | 'shows-too-much' | 'no-reason'> | null => {
  if (!Number.isInteger(asked.largest) || asked.largest < 2) {
    return refuse('hides-too-little', 'A count of 1 or 2 points at single children, so at least those must be hidden.', 'Hide counts up to 2 or more; 5 is usual.')
  }
  if (!Number.isInteger(asked.leastDenominator) || asked.leastDenominator <= asked.largest) {
    return refuse('shows-too-much', 'A percentage of so few children gives their number away.', `Ask for a denominator of at least ${asked.largest + 1}.`)
  }
  return asked.reason.trim() === '' ? refuse('no-reason', 'There is no reason.', 'Say why this rule was chosen and by whom.') : null
}
