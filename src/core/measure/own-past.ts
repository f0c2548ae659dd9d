import type { BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import type { Amount, Figure } from './figure.ts'
import { periodKind } from './period.ts'

/** A published file gives a new council these signs for the years before it began: they are no figure of its own. */
const isTold = (amount: Amount): boolean => amount.kind === 'number' || !['x', 'z', 'u', '-'].includes(amount.symbol)
const seriesOf = ({ measure, period }: Figure): string => `${measure}|${periodKind(period)}`

/**
 * What a body was before ends where its own figures begin. In: figures of a body and of those it came of. Out: the same, without those of a body before it from the
 * first figure of its own on, measure by measure and for periods as long. A council of whose area figures were given ahead has no second past beside them.
 */
export const ownPast = (figures: readonly Figure[], body: BodyId): readonly Figure[] => {
  if (figures.every((figure) => figure.body === body)) return figures
  const first = new Map<string, Day>()
  for (const figure of figures) {
    if (figure.body !== body || !isTold(figure.amount)) continue
    const series = seriesOf(figure)
    const known = first.get(series)
    if (known === undefined || figure.period.to < known) first.set(series, figure.period.to)
  }
  return figures.filter((figure) => {
    if (figure.body === body) return true
    const begins = first.get(seriesOf(figure))
    return begins === undefined || figure.period.to < begins
  })
}
