import type { ReadFigure } from '../../core/measure/read-figure.ts'
import { figureSymbols } from '../../core/measure/figure.ts'
import type { ProblemBook } from './problem-book.ts'

const twice = 'Leave one of the two rows in the file.'

/** A number for an amount, so that two can be told apart without keeping them. A sign has a number that no figure has. */
const fingerprint = ({ amount }: ReadFigure): number => (amount.kind === 'number' ? amount.value : -1e300 - figureSymbols.indexOf(amount.symbol) * 1e299)

/**
 * Lets each figure of a file through once. In: where problems go. Out: a test for each figure in turn, false for one that was there before:
 * the same amount is passed over, another amount is a problem. It keeps a number for each figure, so a million of them fit.
 */
export const onceOnly = (book: ProblemBook) => {
  const periods = new Map<string, number>()
  const series = new Map<string, Map<number, number>>()
  return (figure: ReadFigure): boolean => {
    const { measure, body, period, place } = figure
    const name = `${period.from}${period.to}`
    const at = periods.get(name) ?? periods.size
    periods.set(name, at)
    const key = `${measure}|${body}`
    const seen = series.get(key) ?? new Map<number, number>()
    series.set(key, seen)
    const [before, now] = [seen.get(at), fingerprint(figure)]
    if (before === undefined) {
      seen.set(at, now)
      return true
    }
    if (before === now) book.passOver('the same figure stands in the file twice')
    else book.note({ rule: 'given-twice', ...place, value: `${measure}, ${body}, ${period.to}`, whatToDo: twice })
    return false
  }
}
