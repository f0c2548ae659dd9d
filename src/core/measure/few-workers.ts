import { FEW } from './few.ts'
import type { Cell, Measurement } from './measured.ts'
import type { Month } from './month.ts'

/** The figures that say how cases are spread. Of few workers they would say what one of them holds. */
const spread: ReadonlySet<string> = new Set(['caseload_lower_quartile', 'caseload_median', 'caseload_upper_quartile', 'caseload_max'])

export const tooFewWorkers = 'So few social workers hold cases that the figure would tell what one of them holds.'

/** In: how many social workers hold cases, null where nobody knows. Out: whether how they are spread may be told. */
export const mayTellSpread = (holders: number | null): boolean => holders !== null && holders >= FEW

/** In: an indicator, a month and everything that was measured with it. Out: whether it is kept back because of few workers. */
export const isOfFewWorkers = (indicator: string, month: Month, { repeatsRemoved }: Pick<Measurement, 'repeatsRemoved'>): boolean => {
  if (!spread.has(indicator)) return false
  const holders: Cell | undefined = repeatsRemoved.get('case_holders')?.get(month)
  return !mayTellSpread(typeof holders === 'number' ? holders : null)
}
