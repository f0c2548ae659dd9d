import { monthsFromTo, type Month } from '../../../core/measure/month.ts'
import type { ReadFigure } from '../../../core/measure/read-figure.ts'
import type { CountyPlan } from './make-county-returns.ts'

const [first, last] = ['2023-11' as Month, '2026-10' as Month]

/** The 36 months of the invented county. */
export const countyMonths: readonly Month[] = monthsFromTo(first, last)

/** In: figures as the story of the county has them. Out: the plan by which its lists are made. Throws for a measure the story does not have. */
export const planOfCounty = (figures: readonly ReadFigure[]): CountyPlan => {
  const byMeasure = new Map<string, Map<string, ReadFigure['amount']>>()
  for (const { measure, period, amount } of figures) {
    const own = byMeasure.get(measure) ?? new Map<string, ReadFigure['amount']>()
    byMeasure.set(measure, own.set(period.to.slice(0, 7), amount))
  }
  const amountOf = (measure: string, at: number) => {
    const amount = byMeasure.get(measure)?.get(countyMonths[at]!)
    if (amount?.kind !== 'number') throw new Error(`the story of the invented county has no ${measure} in ${countyMonths[at]}`)
    return amount
  }
  return {
    months: countyMonths,
    count: (measure, at) => amountOf(measure, at).value,
    share: (measure, at) => {
      const { numerator, denominator, value } = amountOf(measure, at)
      return numerator === null || denominator === null ? value / 100 : numerator / denominator
    },
  }
}
