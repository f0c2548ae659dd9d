import type { ChartedLimits, ChartedPoint, ChartedSeries } from '../../../core/measure/charted-series.ts'
import type { FigureSymbol } from '../../../core/measure/figure.ts'
import type { MeasureChart } from '../../../core/measure/measure.ts'
import type { PointKind } from '../../../core/measure/series-verdict.ts'
import { shownValue, symbolWords } from '../../words/shown-value.ts'
import { ink, line, stone, textAt, type Frame } from './chart-frame.ts'
import { lineSample, type KeyItem } from './chart-key.ts'
import { pointMark } from './point-marks.ts'
import { element } from './svg.ts'
import type { Domain } from './value-axis.ts'

/** How the lines of the chart are told apart in black and white. */
export const lineLooks = {
  centre: { stroke: ink, 'stroke-width': 1.6 },
  limit: { stroke: stone, 'stroke-width': 1.4, 'stroke-dasharray': '5 4' },
  target: { stroke: '#0b5d61', 'stroke-width': 2, 'stroke-dasharray': '11 4 2 4' },
  trajectory: { stroke: '#0b5d61', 'stroke-width': 2, 'stroke-dasharray': '2 4', 'stroke-linecap': 'round' },
} as const

const pointWords = {
  'common-cause': 'Routine variation',
  improvement: 'Changed for the better',
  concern: 'Changed for the worse',
  'neutral-high': 'Changed: higher',
  'neutral-low': 'Changed: lower',
} as const satisfies Record<PointKind, string>

/** What the middle line is. */
export const centreWords = {
  xmr: 'Average', p: 'Average', 'p-prime': 'Average', u: 'Average', 'u-prime': 'Average', c: 'Average', t: 'Average',
  g: 'Median', run: 'Median',
} as const satisfies Record<MeasureChart, string>

const kinds: readonly PointKind[] = ['common-cause', 'improvement', 'concern', 'neutral-high', 'neutral-low']

const limitsInWords = ({ lower, upper }: ChartedLimits, { unit }: ChartedSeries, { low, high }: Domain): string => {
  const end = (value: number | null): string => (value === null ? 'none' : value < low && low === 0 ? `below ${shownValue(0, unit)}` : value > high && high === 100 ? `above ${shownValue(100, unit)}` : shownValue(value, unit))
  return `Range of routine variation, latest ${end(lower)} to ${end(upper)}`
}

const pointItems = (points: readonly ChartedPoint[]): readonly KeyItem[] => {
  const shown = points.filter(({ value }) => value !== null)
  const hasLimits = shown.some(({ limits }) => limits !== null && limits.upper !== null)
  return [
    ...kinds
      .filter((kind) => shown.some((point) => point.kind === kind))
      .map((kind): KeyItem => ({ sample: (x, y) => pointMark(kind, x, y, false, ''), words: kind === 'common-cause' && !hasLimits ? 'Figure' : pointWords[kind] })),
    ...(shown.some(({ isProvisional }) => isProvisional) ? [{ sample: (x: number, y: number) => pointMark('common-cause', x, y, true, ''), words: 'Hollow: provisional' }] : []),
  ]
}

const lineItems = (series: ChartedSeries, domain: Domain): readonly KeyItem[] => {
  const latest = series.points.findLast(({ limits }) => limits !== null)?.limits ?? null
  const target = series.targets.at(-1)
  return [
    ...(latest === null || latest.centre === null ? [] : [{ sample: lineSample(lineLooks.centre), words: `${centreWords[series.chart]}, latest ${shownValue(latest.centre, series.unit)}` }]),
    ...(latest === null || (latest.lower === null && latest.upper === null)
      ? []
      : [{ sample: (x: number, y: number) => element('g', {}, [element('rect', { x: x - 13, y: y - 6, width: 26, height: 12, fill: line, 'fill-opacity': 0.5 }), lineSample(lineLooks.limit)(x, y - 6), lineSample(lineLooks.limit)(x, y + 6)]), words: limitsInWords(latest, series, domain) }]),
    ...(target === undefined ? [] : [{ sample: lineSample(lineLooks.target), words: `Target, ${target.to === null ? '' : 'last '}${shownValue(target.value, series.unit)}` }]),
    ...(series.trajectory.length < 2 ? [] : [{ sample: lineSample(lineLooks.trajectory), words: 'Agreed way to the target' }]),
  ]
}

const signItems = (points: readonly ChartedPoint[], frame: Frame): readonly KeyItem[] => {
  const absent = points.filter(({ value, symbol }) => value === null || symbol !== null)
  const signs = [...new Set(absent.map(({ symbol }): FigureSymbol | null => symbol))]
  return signs.map((symbol) => ({
    sample: (x, y) => textAt(x, y + frame.font * 0.34, symbol === null || symbol === '-' ? '–' : symbol, { 'text-anchor': 'middle', 'font-weight': 600 }),
    words: symbol === null ? 'No figure given' : `No figure: ${symbolWords[symbol]}`,
  }))
}

/** What the marks and lines of a chart mean: only those that are on it. */
export const spcKey = (series: ChartedSeries, domain: Domain, frame: Frame): readonly KeyItem[] => [
  ...pointItems(series.points),
  ...lineItems(series, domain),
  ...signItems(series.points, frame),
]
