import type { ReturnFigure } from '../../../core/contract/kpi-return.ts'
import type { KpiUnit } from '../../../core/contract/kpi.ts'
import { worthOf } from '../../../core/contract/rating.ts'
import { worthInWords } from '../../words/contract-words.ts'

/** In: a unit and what was given. Out: what it comes to, with the two numbers it was worked out from; or why there is none. */
export const figureInWords = (unit: KpiUnit, figure: ReturnFigure): string => {
  const worth = worthInWords(unit, worthOf(unit, figure))
  switch (figure.kind) {
    case 'ratio':
      return `${worth} (${figure.numerator.toLocaleString('en-GB')} out of ${figure.denominator.toLocaleString('en-GB')})`
    case 'value':
      return worth
    case 'none':
      return `No figure: ${figure.why}`
    default:
      return figure satisfies never
  }
}
