import type { ChartedUnit } from '../../core/measure/charted-series.ts'
import type { FigureSymbol } from '../../core/measure/figure.ts'

// By hand, because a page of charts writes thousands of figures and Intl takes thirty times as long for each.
const thousandsApart = (digits: string): string => (digits.length < 4 ? digits : digits.replace(/\B(?=(\d{3})+(?!\d))/g, ','))

/** In: a finite number and its decimal places. Out: “1,234.5”. What rounds to nought has no minus sign: “-0.0” would look like a fall. */
export const grouped = (value: number, places: number): string => {
  if (places === 0 && Number.isSafeInteger(value)) return value < 0 ? `-${thousandsApart(String(-value))}` : thousandsApart(String(value))
  const [whole = '', part] = Math.abs(value).toFixed(places).split('.')
  const shown = part === undefined ? thousandsApart(whole) : `${thousandsApart(whole)}.${part}`
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown
}

const counted = (value: number, places: number, one: string, many: string): string => `${grouped(value, places)} ${value === 1 && places === 0 ? one : many}`

/** In: a value and its unit. Out: the value as people read it: “82.3%”, “519.4 per 10,000”, “12 working days”, “£1,200”. */
export const shownValue = (value: number, { kind, places }: ChartedUnit): string => {
  switch (kind) {
    case 'percent':
      return `${grouped(value, places)}%`
    case 'rate-per-10000':
      return `${grouped(value, places)} per 10,000`
    case 'days':
      return counted(value, places, 'day', 'days')
    case 'working-days':
      return counted(value, places, 'working day', 'working days')
    case 'weeks':
      return counted(value, places, 'week', 'weeks')
    case 'months':
      return counted(value, places, 'month', 'months')
    case 'pounds':
      return value < 0 ? `-£${grouped(-value, places)}` : `£${grouped(value, places)}`
    case 'count':
    case 'average':
    case 'score':
      return grouped(value, places)
    default:
      return kind satisfies never
  }
}

/** A whole number with its thousands apart; fractions of a count are kept, because full-time posts have them. */
export const shownCount = (value: number): string => (Number.isInteger(value) ? grouped(value, 0) : grouped(value, 1))

/** What an axis measures, in words. */
export const unitWords = {
  count: 'Number',
  percent: 'Per cent',
  'rate-per-10000': 'For each 10,000 children',
  days: 'Days',
  'working-days': 'Working days',
  weeks: 'Weeks',
  months: 'Months',
  average: 'Average',
  score: 'Score',
  pounds: 'Pounds',
} as const satisfies Record<ChartedUnit['kind'], string>

/** Why there is no number, in words that can follow the sign. Meanings as in the standards of the Government Statistical Service. */
export const symbolWords = {
  c: 'kept back so that nobody can be recognised',
  k: 'rounds to nought, but is not nought',
  low: 'rounds to nought, but is not nought',
  u: 'too unreliable to give',
  x: 'not available',
  z: 'does not apply',
  '-': 'not given; the source does not say why',
} as const satisfies Record<FigureSymbol, string>
