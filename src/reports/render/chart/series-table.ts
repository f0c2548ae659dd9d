import type { ChartedPoint, ChartedSeries, SeriesPeriod } from '../../../core/measure/charted-series.ts'
import { dayWords } from '../../words/period-in-words.ts'
import type { PointWords } from '../../words/point-in-words.ts'
import { shownCount, shownValue } from '../../words/shown-value.ts'
import type { ChartTable } from './drawing.ts'

const periodNoun = {
  figure: 'Figure of', day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', 'half-year': 'Half-year', year: 'Year',
} as const satisfies Record<SeriesPeriod, string>

/** The target that held on a day, if any. */
export const targetOn = ({ targets }: ChartedSeries, day: string): number | null =>
  targets.findLast(({ from, to }) => from <= day && (to === null || day <= to))?.value ?? null

const count = (value: number | null): string => (value === null ? '' : shownCount(value))

type Range = { readonly lower: number; readonly upper: number; readonly words: string }

// Limits are the same for most neighbours, so their words are made once for each run.
const rangesOf = ({ points, unit }: ChartedSeries): readonly string[] => {
  let last: Range | null = null
  return points.map(({ limits }) => {
    if (limits === null || limits.lower === null || limits.upper === null) return ''
    if (last === null || last.lower !== limits.lower || last.upper !== limits.upper) {
      last = { lower: limits.lower, upper: limits.upper, words: `${shownValue(limits.lower, unit)} to ${shownValue(limits.upper, unit)}` }
    }
    return last.words
  })
}

/** What happened since the point before: breaks, new limits, annotations. */
const happenedBefore = (series: ChartedSeries, after: string | null, day: string): string => {
  const isHere = (each: { readonly day: string }): boolean => (after === null || each.day > after) && each.day <= day
  return [
    ...series.breaks.filter(isHere).map((each) => `Break on ${dayWords(each.day)}: ${each.reason}`),
    ...series.rebases.filter(isHere).map((each) => `New limits from ${dayWords(each.day)}: ${each.reason}`),
    ...series.annotations.filter(isHere).map((each) => `${dayWords(each.day)}: ${each.text}`),
  ].join('. ')
}

type Column = { readonly heading: string; readonly isNumeric: boolean; readonly cell: (point: ChartedPoint, index: number) => string; readonly isNeeded: boolean }

/** In: a series and the words of its points. Out: its table, one row a figure, in order of day; columns that would be empty are left out. */
export const seriesTable = (series: ChartedSeries, words: readonly PointWords[]): ChartTable => {
  const { points, unit, period } = series
  const ranges = rangesOf(series)
  const happened = points.map(({ day }, i) => happenedBefore(series, points[i - 1]?.day ?? null, day))
  const columns: readonly Column[] = [
    { heading: periodNoun[period], isNumeric: false, cell: (_, i) => words[i]!.period, isNeeded: true },
    { heading: 'Value', isNumeric: true, cell: (_, i) => words[i]!.amount, isNeeded: true },
    { heading: 'Counted', isNumeric: true, cell: ({ numerator }) => count(numerator), isNeeded: points.some(({ numerator }) => numerator !== null) },
    { heading: 'Out of', isNumeric: true, cell: ({ denominator }) => count(denominator), isNeeded: points.some(({ denominator }) => denominator !== null) },
    { heading: 'Target', isNumeric: true, cell: ({ day }) => { const target = targetOn(series, day); return target === null ? 'None' : shownValue(target, unit) }, isNeeded: series.targets.length > 0 },
    { heading: 'Range of routine variation', isNumeric: true, cell: (_, i) => ranges[i]!, isNeeded: ranges.some((range) => range !== '') },
    { heading: 'What it shows', isNumeric: false, cell: (_, i) => words[i]!.finding, isNeeded: true },
    { heading: 'Standing', isNumeric: false, cell: ({ isProvisional, value }) => (value === null ? '' : isProvisional ? 'Provisional' : 'Final'), isNeeded: points.some(({ isProvisional }) => isProvisional) },
    { heading: 'What happened', isNumeric: false, cell: (_, i) => happened[i]!, isNeeded: happened.some((words) => words !== '') },
  ]
  const needed = columns.filter(({ isNeeded }) => isNeeded)
  return {
    caption: `${series.measure}, ${series.body}: every figure in the picture`,
    columns: needed.map(({ heading, isNumeric }) => ({ heading, isNumeric })),
    rows: points.map((point, i) => needed.map(({ cell }) => cell(point, i))),
  }
}
