import { FEW } from './few.ts'
import type { Cell, Measurement } from './measured.ts'
import type { Month } from './month.ts'

/** The figures that say how cases are spread, and the figure that says over how many. Of few workers they would say what one of them holds. */
const spread: ReadonlyMap<string, string> = new Map([
  ...['caseload_lower_quartile', 'caseload_median', 'caseload_upper_quartile', 'caseload_max'].map((each) => [each, 'case_holders'] as const),
  ...['cin_caseload_lower_quartile', 'cin_caseload_median', 'cin_caseload_upper_quartile', 'cin_caseload_max'].map((each) => [each, 'cin_caseload_over_limit_pct'] as const),
  ['leavers_per_adviser_max', 'leavers_per_adviser'],
])

export const tooFewWorkers = 'So few social workers hold cases that the figure would tell what one of them holds.'

/** In: how many social workers hold cases, null where nobody knows. Out: whether how they are spread may be told. */
export const mayTellSpread = (holders: number | null): boolean => holders !== null && holders >= FEW

/** In: an indicator, a month and everything that was measured with it. Out: whether it is kept back because of few workers. */
export const isOfFewWorkers = (indicator: string, month: Month, { repeatsRemoved }: Pick<Measurement, 'repeatsRemoved'>): boolean => {
  const over = spread.get(indicator)
  if (over === undefined) return false
  const holders: Cell | undefined = repeatsRemoved.get(over)?.get(month)
  return !mayTellSpread(typeof holders === 'number' ? holders : (holders?.den ?? null))
}
