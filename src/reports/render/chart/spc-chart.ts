import { line as lineOf } from 'd3-shape'
import type { ChartedPoint, ChartedSeries } from '../../../core/measure/charted-series.ts'
import { dayWords } from '../../words/period-in-words.ts'
import { countsInWords, pointsInWords, type PointWords } from '../../words/point-in-words.ts'
import { seriesSentence } from '../../words/series-sentence.ts'
import { unitWords } from '../../words/shown-value.ts'
import { absenceStrip } from './absence-strip.ts'
import { frames, line, stone, textAt } from './chart-frame.ts'
import { chartKey } from './chart-key.ts'
import type { ChartNote, Drawing, DrawOptions } from './drawing.ts'
import { eventFlags, type Flag } from './event-flags.ts'
import { dayNumber } from './grade-history.ts'
import { picture } from './picture.ts'
import { pointMark } from './point-marks.ts'
import { seriesTable } from './series-table.ts'
import { signalWords } from './signal-words.ts'
import { lineLooks, spcKey } from './spc-key.ts'
import { bandPath, cutAt, joinedRuns, limitPath, limitSteps, sameLimits, type LimitStep } from './stretches.ts'
import { element, type Svg } from './svg.ts'
import { timeAxis, type TimeAxis } from './time-axis.ts'
import { placeOn, valueAxis, valueDomain, type Domain } from './value-axis.ts'

/** A reason longer than this stands in the list under the chart alone. */
const REASON_ON_CHART = 70

const PLOT = { wide: 270, narrow: 230 } as const
/** On a sheet that begins with a title and a few lines, a chart, its key and six figures with their findings then still fit under them. */
const PLOT_ON_SHEET = 200

/** First and last day to draw. A way to a target may reach past the figures, by a quarter of their span at most. */
const daysShown = ({ points, trajectory }: ChartedSeries): readonly [string, string] => {
  const first = points[0]?.day ?? trajectory[0]?.day ?? '2000-01-01'
  const last = points.at(-1)?.day ?? trajectory.at(-1)?.day ?? first
  const reach = trajectory.at(-1)?.day ?? last
  if (reach <= last) return [first, last]
  const furthest = dayNumber(last) + Math.max(31, (dayNumber(last) - dayNumber(first)) / 4)
  return [first, dayNumber(reach) <= furthest ? reach : new Date(furthest * 86_400_000).toISOString().slice(0, 10)]
}

const flagsOf = ({ breaks, rebases, annotations }: ChartedSeries, { place, from, to }: TimeAxis): readonly Flag[] => {
  const isOn = ({ x }: Flag): boolean => x >= from - 0.5 && x <= to + 0.5
  const withReason = (words: string, reason: string): string => (reason.length <= REASON_ON_CHART ? `${words}: ${reason}` : words)
  return [
    ...breaks.map(({ day, reason }): Flag => ({ kind: 'break', x: place(day), words: withReason(`Break, ${dayWords(day)}`, reason) })),
    ...rebases.map(({ day, reason }): Flag => ({ kind: 'new-limits', x: place(day), words: withReason(`New limits, ${dayWords(day)}`, reason) })),
    ...annotations.map(({ day }, index): Flag => ({ kind: 'numbered', x: place(day), number: index + 1 })),
  ].filter(isOn)
}

const notesOf = ({ breaks, rebases, annotations }: ChartedSeries): readonly ChartNote[] => [
  ...annotations.map(({ day, text }, index) => ({ mark: String(index + 1), when: dayWords(day), words: text })),
  ...rebases.map(({ day, reason }) => ({ mark: 'New limits', when: dayWords(day), words: reason })),
  ...breaks.map(({ day, reason }) => ({ mark: 'Break', when: dayWords(day), words: reason })),
]

const levelsOf = ({ points, targets, trajectory }: ChartedSeries): readonly (number | null)[] => [
  ...points.flatMap(({ limits }, i) => {
    const before = points[i - 1]?.limits ?? null
    return limits === null || (before !== null && sameLimits(before, limits)) ? [] : [limits.lower, limits.centre, limits.upper]
  }),
  ...targets.map(({ value }) => value),
  ...trajectory.map(({ value }) => value),
]

/** Limits of every stretch between breaks and new limits; nothing reaches from one stretch into the next. */
const stepsOf = ({ points, breaks, rebases }: ChartedSeries, { place, from, to }: TimeAxis): readonly LimitStep[] => {
  const rules = [...breaks, ...rebases].map(({ day }) => day).sort()
  return cutAt(points, rules).flatMap((part) => {
    const [first, last] = [part[0]!.day, part.at(-1)!.day]
    const before = rules.findLast((day) => day <= first)
    const after = rules.find((day) => day > last)
    return limitSteps(part, place, { from: before === undefined ? from : Math.max(from, place(before)), to: after === undefined ? to : Math.min(to, place(after)) })
  })
}

const limitLines = (steps: readonly LimitStep[], domain: Domain, place: (value: number) => number): readonly Svg[] => {
  const lines = [
    { d: limitPath(steps, 'upper', place, domain), look: { class: 'ib-chart__limit', ...lineLooks.limit } },
    { d: limitPath(steps, 'lower', place, domain), look: { class: 'ib-chart__limit', ...lineLooks.limit } },
    { d: limitPath(steps, 'centre', place, domain), look: { class: 'ib-chart__centre', ...lineLooks.centre } },
  ]
  const band = bandPath(steps, place, domain)
  return [
    ...(band === '' ? [] : [element('path', { class: 'ib-chart__band', d: band, fill: line, 'fill-opacity': 0.32 })]),
    ...lines.filter(({ d }) => d !== '').map(({ d, look }) => element('path', { d, fill: 'none', ...look })),
  ]
}

const targetLines = ({ targets, trajectory }: ChartedSeries, time: TimeAxis, place: (value: number) => number): readonly Svg[] => {
  const within = (day: string): number => Math.min(Math.max(time.place(day), time.from), time.to)
  const lines = targets.map(({ from, to, value }) => ({ x1: within(from), x2: to === null ? time.to : within(to), y: place(value) }))
  return [
    ...lines.filter(({ x1, x2 }) => x2 > x1).map(({ x1, x2, y }) => element('line', { class: 'ib-chart__target', x1, x2, y1: y, y2: y, ...lineLooks.target })),
    ...trajectory.slice(1).flatMap((corner, i) => {
      const start = trajectory[i]!
      const [a, b] = [time.place(start.day), time.place(corner.day)]
      const [x1, x2] = [Math.max(a, time.from), Math.min(b, time.to)]
      if (x2 < x1) return []
      const at = (x: number): number => (b === a ? place(corner.value) : place(start.value + ((corner.value - start.value) * (x - a)) / (b - a)))
      return [element('line', { class: 'ib-chart__trajectory', x1, x2, y1: b === a ? place(start.value) : at(x1), y2: at(x2), ...lineLooks.trajectory })]
    }),
  ]
}

const wordsOfPoint = (point: ChartedPoint, { period, amount, finding }: PointWords): string =>
  `${period}: ${amount}${countsInWords(point)}. ${finding}${point.isProvisional ? '. Provisional' : ''}`

/**
 * A chart of one series against its own natural limits (XmR, p, u, c, g and t charts, and run charts, which have none), with its
 * sentence and its table. It draws what was found and finds nothing itself: rules and limits are those of `statistics`.
 * Meanings of points: NHS England, Making Data Count.
 */
export const spcChart = (series: ChartedSeries, { id, width = 'wide', isForSheet = false }: DrawOptions): Drawing => {
  const frame = frames[width]
  const { points, unit, measure, body, breaks } = series
  const words = pointsInWords(series)
  const domain = valueDomain(points.map(({ value }) => value), levelsOf(series), unit.kind)
  const right = frame.width - 6
  const axis = valueAxis(domain, unit.kind, frame)
  const { left } = axis
  const time = timeAxis(...daysShown(series), { left, right }, frame, series.period === 'year' ? (points.at(-1)?.day ?? null) : null)
  const flags = eventFlags(flagsOf(series, time), frame)
  const heading = `${unitWords[unit.kind]}${axis.isCut ? ' (the axis does not begin at 0)' : ''}`
  const flagsTop = frame.lineHeight + 6
  const top = flagsTop + flags.height + 6
  const bottom = top + (isForSheet ? PLOT_ON_SHEET : PLOT[width])
  const place = placeOn(domain, { top, bottom })
  const strip = absenceStrip(points.filter(({ value, symbol }) => value === null || symbol !== null).map(({ day, symbol }) => ({ x: time.place(day), symbol })), frame)
  const key = chartKey(spcKey(series, domain, frame), frame)
  const timeTop = bottom + strip.height
  const keyTop = timeTop + time.height + 14
  const drawn = points.flatMap((point, i) => (point.value === null ? [] : [{ point, x: time.place(point.day), y: place(point.value), words: wordsOfPoint(point, words[i]!) }]))
  const path = lineOf<ChartedPoint>((point) => time.place(point.day), (point) => place(point.value ?? 0)).digits(1)
  const runs = cutAt(points, breaks.map(({ day }) => day)).flatMap((part) => joinedRuns(part).filter((run) => run.length > 1))
  const sentence = seriesSentence(series)
  const svg = picture({ id, width, frame, height: keyTop + key.height + 4, title: `${measure}, ${body}`, description: sentence }, [
    textAt(0, frame.font, heading, { fill: stone }),
    ...axis.draw({ top, bottom, right }),
    ...limitLines(stepsOf(series, time), domain, place),
    ...flags.draw(flagsTop, timeTop),
    ...targetLines(series, time, place),
    ...runs.map((run) => element('path', { class: 'ib-chart__run', d: path([...run]) ?? '', fill: 'none', stroke: stone, 'stroke-width': 1.5 })),
    ...drawn.map(({ point, x, y, words: told }) => pointMark(point.kind, x, y, point.isProvisional, told)),
    ...signalWords(drawn, { left, right, top, bottom }, frame),
    ...(drawn.length === 0 ? [textAt((left + right) / 2, (top + bottom) / 2, points.length === 0 ? 'No figures yet' : 'No figure is given', { 'text-anchor': 'middle', fill: stone })] : []),
    ...strip.draw(bottom),
    ...time.draw(timeTop),
    ...key.draw(keyTop),
  ])
  return { svg, sentence, table: seriesTable(series, words), notes: notesOf(series) }
}
