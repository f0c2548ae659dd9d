import type { ChartedPoint, ChartedSeries, ChartedUnit } from '../../core/measure/charted-series.ts'
import type { MeasureChart } from '../../core/measure/measure.ts'
import type { PointKind, SpecialCause } from '../../core/measure/series-verdict.ts'
import { periodHeading } from './period-in-words.ts'
import { shownCount, shownValue, symbolWords } from './shown-value.ts'

/** What makes a point stand out, for tables and the words of a point. */
export const causeWords = {
  none: 'Routine variation',
  'above-upper-limit': 'Above the range of routine variation',
  'below-lower-limit': 'Below the range of routine variation',
  rising: 'Part of a run of rises',
  falling: 'Part of a run of falls',
  'two-of-three-high': 'Two of three close to the top of the range',
  'two-of-three-low': 'Two of three close to the bottom of the range',
  'shift-high': 'Part of a run above the average',
  'shift-low': 'Part of a run below the average',
  'long-run-high': 'Part of a run above the middle, longer than chance gives',
  'long-run-low': 'Part of a run below the middle, longer than chance gives',
} as const satisfies Record<SpecialCause, string>

/** What a point out of the ordinary means, in the terms of NHS “Making Data Count”: better, worse, or neither. */
export const kindWords = {
  'common-cause': 'Routine variation',
  improvement: 'Better',
  concern: 'Worse',
  'neutral-high': 'Higher',
  'neutral-low': 'Lower',
} as const satisfies Record<PointKind, string>

/** In: a point and the chart it stands on. Out: “Worse: part of a run of falls”, or why nothing is said of it. */
export const findingInWords = ({ value, cause, kind, limits }: ChartedPoint, chart: MeasureChart): string => {
  if (value === null) return 'Cannot tell: no figure'
  // A run chart has no limits, and none are missing from it.
  if (cause === 'none' && chart === 'run') return limits === null ? 'Nothing to hold it against' : causeWords.none
  if (cause === 'none') return limits === null || limits.upper === null ? 'No limits to hold it against' : causeWords.none
  const seen = causeWords[cause]
  return `${kindWords[kind]}: ${seen.slice(0, 1).toLowerCase()}${seen.slice(1)}`
}

/** In: what stands in a cell. Out: “82.3%”, or the sign with its meaning: “c (kept back so that nobody can be recognised)”. */
export const amountInWords = ({ value, symbol }: Pick<ChartedPoint, 'value' | 'symbol'>, unit: ChartedUnit): string => {
  if (value !== null) return symbol === null ? shownValue(value, unit) : `${shownValue(value, unit)} (${symbol}: ${symbolWords[symbol]})`
  return symbol === null ? 'No figure given' : symbol === '-' ? 'No figure (not given; the source does not say why)' : `${symbol} (${symbolWords[symbol]})`
}

/** Out: “ (148 of 180)” where both are known, “ (148)” where only the count is, nothing where neither is. */
export const countsInWords = ({ numerator, denominator }: Pick<ChartedPoint, 'numerator' | 'denominator'>): string => {
  if (numerator === null) return ''
  return denominator === null ? ` (${shownCount(numerator)})` : ` (${shownCount(numerator)} of ${shownCount(denominator)})`
}

/** What is said of one point wherever it is shown. */
export type PointWords = { readonly period: string; readonly amount: string; readonly finding: string }

/** In: a series. Out: the words of each of its points, made once for the picture and the table. */
export const pointsInWords = ({ points, unit, period, chart }: ChartedSeries): readonly PointWords[] =>
  points.map((point) => ({ period: periodHeading(point.day, period), amount: amountInWords(point, unit), finding: findingInWords(point, chart) }))
