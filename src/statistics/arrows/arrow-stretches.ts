import { grouped } from '../numbers/grouped.ts'
import { roundHalfEven } from '../numbers/round-half-even.ts'

/** One published figure of one body in one year; count and size where it is a proportion with both published. */
export type YearlyFigure = {
  readonly family: string
  readonly body: string
  readonly year: number
  readonly value: number
  readonly count: number | null
  readonly size: number | null
}

/** How figures of one kind are published and read. */
export type Family = { readonly id: string; readonly isHigherWorse: boolean; readonly decimals: number }

/** Figures of one kind and one body for years without a gap, as published, turned so that up is better. */
export type Stretch = {
  readonly family: string
  readonly values: readonly number[]
  readonly counts: readonly (number | null)[]
  readonly sizes: readonly (number | null)[]
}

/** The same figures in the order of their years, in lists without a gap. */
const runsOfYears = (figures: readonly YearlyFigure[]): readonly YearlyFigure[][] => {
  const runs: YearlyFigure[][] = []
  for (const figure of [...figures].sort((a, b) => a.year - b.year)) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1)!.year === figure.year - 1) run.push(figure)
    else runs.push([figure])
  }
  return runs
}

/**
 * Cuts yearly figures into stretches of consecutive years, one kind and one body each. Values are rounded as published (ties to even),
 * because an arrow is drawn from the published figure, and change sign where higher is worse.
 *
 * In: figures in any order (left as they are), at most one a year, and the kinds. Out: stretches by kind in the order given; figures of
 * other kinds are passed over.
 */
export const arrowStretches = (figures: readonly YearlyFigure[], families: readonly Family[]): readonly Stretch[] => {
  const series = grouped(figures, ({ family, body }) => `${family}\n${body}`)
  const byFamily = grouped(series.values(), (list) => list[0]!.family)
  return families.flatMap(({ id, isHigherWorse, decimals }) => {
    const turn = isHigherWorse ? -1 : 1
    return (byFamily.get(id) ?? []).flatMap((list) =>
      runsOfYears(list).map((run) => ({
        family: id,
        values: run.map(({ value }) => turn * roundHalfEven(value, decimals)),
        counts: run.map(({ count }) => count),
        sizes: run.map(({ size }) => size),
      })),
    )
  })
}
