import { mean } from './mean.ts'
import { median } from './median.ts'
import { quantile } from './quantile.ts'

/** How a set of values is spread. A mean caseload of 16 can hide workers with 30: the tail is the point. */
export type Distribution = {
  readonly count: number
  readonly mean: number
  readonly lowest: number
  readonly lowerQuartile: number
  readonly median: number
  readonly upperQuartile: number
  readonly ninthDecile: number
  readonly highest: number
  /** Upper less lower quartile: the width of the middle half. */
  readonly middleHalf: number
}

/**
 * Summarises values by their order (Tukey, Exploratory Data Analysis, 1977: the five-number summary, with the mean and ninth decile).
 * In: values in any order, at least one (left as they are). Out: the summary, or null where there are none.
 */
export const distribution = (values: readonly number[]): Distribution | null => {
  if (values.length === 0) return null
  const lowerQuartile = quantile(values, 0.25)
  const upperQuartile = quantile(values, 0.75)
  return {
    count: values.length,
    mean: mean(values),
    lowest: quantile(values, 0),
    lowerQuartile,
    median: median(values),
    upperQuartile,
    ninthDecile: quantile(values, 0.9),
    highest: quantile(values, 1),
    middleHalf: upperQuartile - lowerQuartile,
  }
}
