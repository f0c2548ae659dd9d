import { addMonths } from '../calendar/day.ts'
import type { MeasuredPoint } from './analysed-measure.ts'
import type { Figure } from './figure.ts'
import { measureId, type MeasureId } from './measure.ts'

/** The measure whose published figures say how many children live in an area: DfE gives the estimate beside the rate. */
export const populationMeasure = measureId('children-in-care-per-10000')

/** Counts of one day that a rate may be made of: nobody has to be added up over a year. */
const countsOfADay: ReadonlySet<MeasureId> = new Set(['children-in-care', 'children-on-a-protection-plan'].map(measureId))

/** In: a measure. Out: whether its count may be given for each 10,000 children. */
export const mayBeRate = (measure: MeasureId): boolean => countsOfADay.has(measure)

/** Estimates are published within a year of the day they speak of; one that is older by more than this says too little of today. */
const longestMonthsBack = 36

/** A count for each 10,000 children, how many children that was out of, and the figure that says so. */
export type RateOfCount = { readonly value: number; readonly children: number; readonly estimate: Pick<Figure, 'period' | 'load'> }

/**
 * The rate of a count, by the mid-year estimate of children aged 0 to 17 (domain.md 5.13). In: the measure, its latest point and the figures of
 * `populationMeasure`. Out: 10,000 × count ÷ children, by the newest estimate of the same body that is not of a later day and at most 36 months
 * older; null where there is none, or where the count is a sign. A council and the one before it are two areas: no estimate goes over.
 */
export const rateOfCount = (measure: MeasureId, { body, period, value }: Pick<MeasuredPoint, 'body' | 'period' | 'value'>, figures: readonly Figure[]): RateOfCount | null => {
  if (!mayBeRate(measure) || value === null) return null
  const earliest = addMonths(period.to, -longestMonthsBack)
  const [newest] = figures
    .flatMap((figure) => (figure.measure === populationMeasure && figure.body === body && figure.period.to <= period.to && figure.period.to >= earliest && figure.amount.kind === 'number' && (figure.amount.denominator ?? 0) > 0 ? [{ figure, children: figure.amount.denominator! }] : []))
    .toSorted((one, other) => other.figure.period.to.localeCompare(one.figure.period.to))
  return newest === undefined ? null : { value: (10_000 * value) / newest.children, children: newest.children, estimate: newest.figure }
}
