import { seenCount, type Sight } from '../publication/small-number.ts'
import type { KpiReturn, ReturnFigure } from './kpi-return.ts'
import type { KpiUnit } from './kpi.ts'
import type { Area } from './readings.ts'

/** The counts of children a figure gives away: its parts, and in a share what is left over. */
const countsIn = (unit: KpiUnit, figure: ReturnFigure): readonly number[] => {
  if (figure.kind === 'none') return []
  if (figure.kind === 'value') return unit === 'count' ? [figure.value] : []
  const { numerator, denominator } = figure
  switch (unit) {
    case 'percent':
      return [numerator, denominator, denominator - numerator]
    case 'per-10000':
      return [numerator]
    case 'days':
      return [denominator]
    case 'count':
      return []
    default:
      return unit satisfies never
  }
}

/**
 * In: a return, its unit and who looks. Out: whose figures are kept back from them: each council’s that rests on a small number (domain.md
 * 12.3), and then that of all together, from which it could be worked out. How a figure is rated stays: it says only on which side of a line it is.
 */
export const keptBackIn = (given: Pick<KpiReturn, 'figures'> | null, unit: KpiUnit, sight: Sight): readonly Area[] => {
  const few = (given?.figures ?? []).filter(({ figure }) => countsIn(unit, figure).some((each) => seenCount(each, sight).kind === 'fewer-than')).map((each) => each.body)
  return few.length === 0 ? [] : [...few, 'combined']
}
