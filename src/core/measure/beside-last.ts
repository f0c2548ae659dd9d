import type { Amount } from './figure.ts'
import { periodKind, type Period } from './period.ts'
import type { FigureKey } from './read-figure.ts'

/** The limits between which a series ran while nothing was changed. */
export type UsualRange = { readonly lower: number; readonly upper: number }

/** A number that a new one can stand beside: of which period, and whether the file gives it itself or it is on record. */
export type EarlierFigure = { readonly period: Period; readonly value: number; readonly isInFile: boolean }

/** A figure of a file, beside what stood before it. */
export type BesideLast = FigureKey & {
  readonly before: EarlierFigure | null
  readonly after: Amount
  /** Null where too few figures came before it. */
  readonly usual: UsualRange | null
  /** Outside the usual range: worth a look before it is taken in. Not a judgement on the service. */
  readonly isUnusual: boolean
}

/** A figure of a file, and what came before it, oldest first. */
export type FigureInSeries = FigureKey & { readonly amount: Amount; readonly earlier: readonly EarlierFigure[] }

type Given = FigureKey & { readonly amount: Amount | { readonly kind: 'taken-back' } }

/** So many of the latest months set the range: an old level would make everything of today unusual. */
const looksBack = 24
/** A file of a month or a quarter is looked through month by month. Of a longer one, such as the first of all, the two ends are what can be looked at. */
const mostOfSeries = 3

const byDay = (one: { readonly period: Period }, other: { readonly period: Period }): number => (one.period.to < other.period.to ? -1 : one.period.to > other.period.to ? 1 : 0)

/**
 * In: the figures of one series in a file, and those of its body on record. Out: its figures, oldest first, each with all that came before it for a period
 * as long, where the file stands in place of the record. Of more than three the first and the newest.
 */
export const seriesInFile = (file: readonly (FigureKey & { readonly amount: Amount })[], held: readonly Given[]): readonly FigureInSeries[] => {
  const inOrder = file.toSorted(byDay)
  const shown = inOrder.length > mostOfSeries ? [inOrder[0]!, inOrder.at(-1)!] : inOrder
  return shown.map(({ measure, body, period, amount }): FigureInSeries => {
    const kind = periodKind(period)
    const isEarlier = (each: Given): boolean => each.measure === measure && each.body === body && each.period.to < period.to && periodKind(each.period) === kind
    const values = new Map<string, EarlierFigure>()
    for (const [isInFile, figures] of [[false, held], [true, inOrder]] as const)
      for (const each of figures.filter(isEarlier)) {
        if (each.amount.kind === 'number') values.set(each.period.to, { period: each.period, value: each.amount.value, isInFile })
        else if (isInFile) values.delete(each.period.to)
      }
    return { measure, body, period, amount, earlier: [...values.values()].toSorted(byDay) }
  })
}

/**
 * In: figures of a file with what came before each, and what works out the limits of a series (null for too few values). Out: each
 * beside the one before, marked where it lies outside the natural limits of the two years before it. Those marked first.
 */
export const besideLast = (figures: readonly FigureInSeries[], usualRange: (values: readonly number[]) => UsualRange | null): readonly BesideLast[] => {
  const beside = figures.map(({ measure, body, period, amount, earlier }): BesideLast => {
    const usual = usualRange(earlier.slice(-looksBack).map(({ value }) => value))
    const isUnusual = usual !== null && amount.kind === 'number' && (amount.value < usual.lower || amount.value > usual.upper)
    return { measure, body, period, before: earlier.at(-1) ?? null, after: amount, usual, isUnusual }
  })
  return [...beside.filter(({ isUnusual }) => isUnusual), ...beside.filter(({ isUnusual }) => !isUnusual)]
}
