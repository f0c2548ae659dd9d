import type { FigureOrigin, FigureSymbol, Load } from '../../core/measure/figure.ts'
import type { FigureForm, FigureRule } from '../../core/measure/figure-problem.ts'
import type { Measure } from '../../core/measure/measure.ts'
import { periodKind, type Period } from '../../core/measure/period.ts'
import type { FigureRevision } from '../../core/measure/read-figure.ts'
import { periodHeading } from '../../reports/words/period-in-words.ts'
import { shownValue } from '../../reports/words/shown-value.ts'
import { dayInWords } from './day-words.ts'

/** What is wrong, as a person would say it. */
export const figureRuleWords = {
  'unknown-measure': 'We do not know this measure',
  'unknown-body': 'We do not know this council or area',
  'body-not-there': 'A number for a council that did not exist then',
  'not-a-number': 'Neither a number nor one of the signs',
  'below-nothing': 'A number below nothing',
  'part-over-whole': 'A part larger than its whole',
  'share-does-not-fit': 'A value that its numerator and denominator do not give',
  'period-not-read': 'A period this measure does not have',
  'cell-not-read': 'A cell that cannot be read',
  'given-twice': 'The same figure twice, with different values',
  'table-not-there': 'A list of the return was missing',
  'rows-in-doubt': 'Rows of the return that may be wrong',
  'rows-repeated': 'Rows of the return that repeat another, counted once',
  'parts-do-not-add-up': 'Parts by age, sex and the like that do not add up to their figure',
  'unknown-part': 'We do not know this split or this part of it',
  'part-without-whole': 'A part whose whole figure is not in the file',
} as const satisfies Record<FigureRule, string>

/** In: a rule as a load has it. Out: its words; a rule of a later version is shown by its code. */
export const wordsOfRule = (rule: string): string => (figureRuleWords as Readonly<Record<string, string>>)[rule] ?? rule

const formWords: Readonly<Record<string, string>> = {
  'explore-education-statistics': 'Table of Explore education statistics',
  'comparison-tool': 'Local authority interactive tool',
  'plain-table': 'Plain table of figures',
  'counts-file': 'Counts of returns',
  'released-figures': 'Figures released as open data',
  'front-door': 'Month at the front door',
} satisfies Record<FigureForm | 'front-door', string>

/** In: the form of a load. Out: its words; other forms are series entered with the samples. */
export const wordsOfForm = (form: string): string => formWords[form] ?? 'Published series'

export const originWords = { published: 'Published statistics', local: 'The council’s own figures' } as const satisfies Record<FigureOrigin, string>

/** Why a sign stands where a number would. */
export const signWords = {
  c: 'c: kept back so that nobody can be recognised',
  k: 'k: rounds to nothing, but is not nothing',
  low: 'low: rounds to nothing, but is not nothing',
  u: 'u: too unreliable to give',
  x: 'x: not available',
  z: 'z: does not apply',
  '-': '-: not given',
} as const satisfies Record<FigureSymbol, string>

/** In: what stands in a figure, and its measure where it is known. Out: it as people read it. */
export const amountInWords = (amount: FigureRevision['amount'], measure: Measure | undefined): string => {
  switch (amount.kind) {
    case 'number':
      return shownValue(amount.value, { kind: measure?.unit ?? 'count', places: measure?.places ?? 0 })
    case 'symbol':
      return signWords[amount.symbol]
    case 'taken-back':
      return 'Taken back'
    default:
      return amount satisfies never
  }
}

/** In: a period. Out: “March 2025”, “Year to 31 March 2025”, or its first and last day where it is neither. */
export const wordsOfPeriod = (period: Period): string => {
  const kind = periodKind(period)
  return kind === 'span' ? `${dayInWords(period.from)} to ${dayInWords(period.to)}` : periodHeading(period.to, kind)
}

const number = (count: number): string => count.toLocaleString('en-GB')

/** In: the counts of a load. Out: “1,204 added, 3 restated, 88 as before”, without those that are nought. */
export const countsInWords = ({ added, restated, unchanged }: Load['figures']): string => {
  const parts = [[added, 'added'], [restated, 'restated'], [unchanged, 'as before']] as const
  return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${number(count)} ${words}`])).join(', ') || 'Nothing'
}
