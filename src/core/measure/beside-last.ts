import type { Day } from '../calendar/day.ts'
import type { Amount } from './figure.ts'
import type { FigureKey } from './read-figure.ts'

/** The limits between which a series ran while nothing was changed. */
export type UsualRange = { readonly lower: number; readonly upper: number }

/** The newest figure of a series in a file, beside what stood before it. */
export type BesideLast = FigureKey & {
  readonly before: { readonly to: Day; readonly value: number } | null
  readonly after: Amount
  /** Null where too few figures came before it. */
  readonly usual: UsualRange | null
  /** Outside the usual range: worth a look before it is taken in. Not a judgement on the service. */
  readonly isUnusual: boolean
}

/** What came before the newest figure of a series, in order, and that figure. */
export type SeriesInFile = FigureKey & { readonly amount: Amount; readonly earlier: readonly { readonly to: Day; readonly value: number }[] }

/** So many of the latest months set the range: an old level would make everything of today unusual. */
const looksBack = 24

/**
 * In: the newest figure of each series of a file with what came before it, and what works out the limits of a series (null for too few
 * values). Out: each beside the one before, marked where it lies outside the natural limits of the two years before it. Those marked first.
 */
export const besideLast = (series: readonly SeriesInFile[], usualRange: (values: readonly number[]) => UsualRange | null): readonly BesideLast[] => {
  const beside = series.map(({ measure, body, period, amount, earlier }): BesideLast => {
    const usual = usualRange(earlier.slice(-looksBack).map(({ value }) => value))
    const isUnusual = usual !== null && amount.kind === 'number' && (amount.value < usual.lower || amount.value > usual.upper)
    return { measure, body, period, before: earlier.at(-1) ?? null, after: amount, usual, isUnusual }
  })
  return [...beside.filter(({ isUnusual }) => isUnusual), ...beside.filter(({ isUnusual }) => !isUnusual)]
}
