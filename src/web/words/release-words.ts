import type { Shown } from '../../core/publication/cell.ts'
import type { LeftOut } from '../../core/publication/wish-of-figures.ts'
import type { SuppressionPolicy } from '../../core/publication/suppression-policy.ts'

/** In: a cell as the public sees it. Out: it as people read it. */
export const shownInWords = (shown: Shown): string => {
  switch (shown.kind) {
    case 'count':
      return shown.value.toLocaleString('en-GB')
    case 'percent':
      return `${shown.value.toFixed(shown.places)}%`
    case 'symbol':
      return shown.symbol
    default:
      return shown satisfies never
  }
}

export const leftOutWords = {
  'not-a-count-or-percentage': 'Averages, rates and lengths of time are not released: a reader could work small numbers out of them.',
  'falls-below-nothing': 'A change, such as what was gained less what was lost, is not released: the counts behind it are not held, so nobody can check that it gives no small number away.',
  'parts-not-held': 'Some of its percentages came without the two counts behind them, so they cannot be checked and are left out.',
  'no-figures': 'There are no figures of it for these bodies and months.',
} as const satisfies Record<LeftOut['why'], string>

/** In: the rule in force. Out: what it does, in one sentence. */
export const policyInWords = ({ largest, roundTo, percentPlaces, leastDenominator }: SuppressionPolicy): string =>
  `Counts from 1 to ${largest} are kept back (c), ${roundTo === 1 ? 'other counts are shown as they are' : `other counts are rounded to the nearest ${roundTo}`}, percentages are shown with ${percentPlaces === 0 ? 'no decimals' : 'one decimal'} and only where at least ${leastDenominator} children are behind them. Further numbers are kept back where a kept-back one could be worked out.`
