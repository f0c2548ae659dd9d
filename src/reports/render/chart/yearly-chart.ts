import { line as lineOf, symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape'
import type { ComparedLine, ComparedSeries } from '../../../core/measure/charted-peers.ts'
import { dayWords, periodHeading } from '../../words/period-in-words.ts'
import { comparedSentence } from '../../words/peers-in-words.ts'
import { amountInWords } from '../../words/point-in-words.ts'
import { shownValue, unitWords } from '../../words/shown-value.ts'
import { frames, halo, ink, stone, textAt, widthOf, wrap } from './chart-frame.ts'
import type { ChartNote, ChartTable, Drawing, DrawOptions } from './drawing.ts'
import { eventFlags, type Flag } from './event-flags.ts'
import { spreadNames } from './line-names.ts'
import { picture } from './picture.ts'
import { cutAt, joinedRuns } from './stretches.ts'
import { element, type Svg } from './svg.ts'
import { timeAxis } from './time-axis.ts'
import { placeOn, valueAxis, valueDomain } from './value-axis.ts'

const PLOT = { wide: 270, narrow: 230 } as const

type Role = ComparedLine['role']

/** Lines differ by dash and by the name at their end; single neighbours are a quiet bundle without names. */
const lineOfRole = {
  own: { stroke: '#5f2c73', 'stroke-width': 2.6 },
  england: { stroke: ink, 'stroke-width': 1.8, 'stroke-dasharray': '9 4' },
  region: { stroke: stone, 'stroke-width': 1.8, 'stroke-dasharray': '9 3 2 3' },
  'neighbours-median': { stroke: stone, 'stroke-width': 1.8, 'stroke-dasharray': '2 3' },
  neighbour: { stroke: '#cfc6d3', 'stroke-width': 1 },
} as const satisfies Record<Role, object>

const drawOrder: readonly Role[] = ['neighbour', 'region', 'neighbours-median', 'england', 'own']

// Our own body can be several, one after another: each has a mark of its own, repeated beside its name.
const ownMarks = [
  { d: symbol(symbolDiamond, 80)() ?? '', fill: '#5f2c73', stroke: '#ffffff' },
  { d: symbol(symbolCircle, 62)() ?? '', fill: '#ffffff', stroke: '#5f2c73' },
  { d: symbol(symbolSquare, 62)() ?? '', fill: '#5f2c73', stroke: '#ffffff' },
] as const

const ownMark = (index: number, x: number, y: number, words: string): Svg => {
  const { d, fill, stroke } = ownMarks[index % ownMarks.length]!
  return element('path', { class: 'ib-chart__point', d, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`, fill, stroke, 'stroke-width': 1.4 }, words === '' ? [] : [element('title', {}, [words])])
}

type Point = ComparedLine['points'][number]

const tableOf = ({ measure, lines, unit }: ComparedSeries): ChartTable => {
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].sort()
  const byDay = lines.map(({ points }) => new Map(points.map((point) => [point.day, point])))
  return {
    caption: `${measure}: every figure in the picture`,
    columns: [{ heading: 'Year', isNumeric: false }, ...lines.map(({ body }) => ({ heading: body, isNumeric: true }))],
    rows: days.map((day) => [
      periodHeading(day, 'year'),
      ...byDay.map((points) => {
        const point = points.get(day)
        return point === undefined ? 'No figure' : amountInWords(point, unit)
      }),
    ]),
  }
}

/**
 * One measure of several bodies over the years, as lines told apart by dash and by name. Where a body became another its line stops
 * at a rule and nothing crosses it. Days stand at their true distance.
 */
export const yearlyChart = (compared: ComparedSeries, { id, width = 'wide' }: DrawOptions): Drawing => {
  const frame = frames[width]
  const { lines, unit, measure } = compared
  const days = lines.flatMap(({ points }) => points.map(({ day }) => day)).sort()
  const [first, last] = [days[0] ?? '2000-01-01', days.at(-1) ?? '2000-12-31']
  const domain = valueDomain(lines.flatMap(({ points }) => points.map(({ value }) => value)), [], unit.kind)
  const axis = valueAxis(domain, unit.kind, frame)
  const named = lines.filter(({ role }) => role !== 'neighbour').map((each) => ({ each, words: wrap(each.body, width === 'wide' ? 20 : 12) }))
  const nameWidth = Math.max(0, ...named.flatMap(({ words }) => words.map((text) => widthOf(text, frame.font) * 1.12)))
  const right = frame.width - nameWidth - 28
  const time = timeAxis(first, last, { left: axis.left, right }, frame, last)
  const breakDays = [...new Map(lines.flatMap(({ breaks }) => breaks).map((each) => [each.day, each.reason]))]
  const flags = eventFlags(breakDays.filter(([day]) => day > first && day <= last).map(([day, reason]): Flag => ({ kind: 'break', x: time.place(day), words: `Break, ${dayWords(day)}: ${reason}` })), frame)
  const top = frame.lineHeight + 12 + flags.height
  const bottom = top + PLOT[width]
  const place = placeOn(domain, { top, bottom })
  const path = lineOf<Point>(({ day }) => time.place(day), ({ value }) => place(value ?? 0)).digits(1)
  const owns = lines.filter(({ role }) => role === 'own')
  const lineParts = (each: ComparedLine): readonly Svg[] =>
    cutAt(each.points, each.breaks.map(({ day }) => day)).flatMap((part) => joinedRuns(part).flatMap((run): readonly Svg[] => {
      const { role, body } = each
      const marks = run.map(({ day, value }): Svg => {
        const [x, y, words] = [time.place(day), place(value ?? 0), `${body}, ${periodHeading(day, 'year')}: ${shownValue(value ?? 0, unit)}`]
        return role === 'own' ? ownMark(owns.indexOf(each), x, y, words) : element('circle', { class: 'ib-chart__point', cx: x, cy: y, r: 3, fill: lineOfRole[role].stroke }, [element('title', {}, [words])])
      })
      return run.length > 1 ? [element('path', { class: `ib-chart__line ib-chart__line--${role}`, d: path([...run]) ?? '', fill: 'none', ...lineOfRole[role] }), ...(role === 'own' ? marks : [])] : marks
    }))
  const ends = named.flatMap(({ each, words }) => {
    const end = each.points.findLast(({ value }) => value !== null)
    return end === undefined ? [] : [{ words, x: time.place(end.day), y: place(end.value ?? 0), each }]
  })
  // A line that ends early is named over its end; the others at the edge of the plot.
  const isEarly = ({ x }: (typeof ends)[number]): boolean => x < right - 60
  const atEdge = ends.filter((end) => !isEarly(end))
  const heights = spreadNames(atEdge.map(({ words, y }) => ({ y: y + frame.font * 0.34, lines: words.length })), frame.lineHeight, { top: top + frame.font * 0.7, bottom })
  const lookOf = ({ role }: ComparedLine): Readonly<Record<string, string | number>> => ({ fill: lineOfRole[role].stroke, ...(role === 'own' ? { 'font-weight': 600 } : {}), ...halo('#ffffff') })
  const names = [
    ...atEdge.flatMap(({ words, each }, index) => [
      ...(each.role === 'own' ? [ownMark(owns.indexOf(each), right + 14, heights[index]! - frame.font * 0.34, '')] : []),
      ...words.map((text, row) => textAt(right + 24, heights[index]! + row * frame.lineHeight, text, lookOf(each))),
    ]),
    ...ends.filter(isEarly).flatMap(({ words, x, each }) => {
      const widest = Math.max(...words.map((text) => widthOf(text, frame.font) * 1.15))
      const edge = Math.max(x - 6, axis.left + widest)
      const under = each.points.filter(({ day, value }) => value !== null && time.place(day) >= edge - widest - 8)
      const clear = under.reduce((highest, { value }) => Math.min(highest, place(value ?? 0)), bottom) - 13
      return words.map((text, row) => textAt(edge, clear - (words.length - 1 - row) * frame.lineHeight, text, { 'text-anchor': 'end', ...lookOf(each) }))
    }),
  ]
  const sentence = comparedSentence(compared)
  const notes: readonly ChartNote[] = breakDays.map(([day, reason]) => ({ mark: 'Break', when: dayWords(day), words: reason }))
  const svg = picture({ id, width, frame, height: bottom + time.height + 6, title: `${measure}, year by year`, description: sentence }, [
    textAt(0, frame.font, `${unitWords[unit.kind]}${axis.isCut ? ' (the axis does not begin at 0)' : ''}`, { fill: stone }),
    ...axis.draw({ top, bottom, right }),
    ...flags.draw(frame.lineHeight + 6, bottom),
    ...drawOrder.flatMap((role) => lines.filter((each) => each.role === role).flatMap(lineParts)),
    ...names,
    ...(days.length === 0 ? [textAt((axis.left + right) / 2, (top + bottom) / 2, 'No figures yet', { 'text-anchor': 'middle', fill: stone })] : []),
    ...time.draw(bottom),
  ])
  return { svg, sentence, table: tableOf(compared), notes }
}
