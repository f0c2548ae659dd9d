import { scaleLinear } from 'd3-scale'
import { frames, ink, line, stone, textAt, widthOf, wrap, type Frame, type Place } from './chart-frame.ts'
import { dayNumber } from './grade-history.ts'
import { element, type Svg } from './svg.ts'
import { yearAxis } from './year-axis.ts'

/** A stretch of days or one day of a lane. ISO days. */
/** One figure of a series, in words as a person reads it. `stretch` changes where figures before and after cannot be compared. */
export type LanePoint = { readonly on: string; readonly value: number; readonly words: string; readonly stretch: number }

export type LaneItem =
  /** `to` is null where it goes on; `isOpen` where no source says when it ended: then `to` is the last day known. */
  | { readonly kind: 'span'; readonly label: string; readonly from: string; readonly to: string | null; readonly isOpen: boolean }
  | { readonly kind: 'point'; readonly label: string; readonly on: string }
  /** A measure as a line of its own height: its first and last figure in words, no scale, no verdict. Never empty. */
  | { readonly kind: 'series'; readonly label: string; readonly points: readonly [LanePoint, ...LanePoint[]] }

export type Lane = { readonly label: string; readonly items: readonly LaneItem[] }

export type LanesChartOptions = {
  readonly title: string
  readonly description: string
  readonly id: string
  readonly lanes: readonly Lane[]
  /** First and last day of the axis, ISO. */
  readonly from: string
  readonly to: string
  readonly width?: 'wide' | 'narrow'
}

const barHeight = 9
const gapUnder = 9
const fills = ['#5f2c73', '#0b5d61', '#8a5a00', '#5b5365'] as const

type Placed = { readonly item: LaneItem; readonly x1: number; readonly x2: number; readonly lines: readonly string[]; readonly textX: number; readonly anchor: 'start' | 'end'; readonly row: number; readonly left: number; readonly right: number }

const startOf = (item: LaneItem): string => (item.kind === 'span' ? item.from : item.kind === 'point' ? item.on : item.points[0].on)
const endOf = (item: LaneItem, end: string): string => (item.kind === 'span' ? (item.to ?? end) : item.kind === 'point' ? item.on : item.points.at(-1)!.on)

/** Puts each item into the first row in which neither its bar nor its words run into what stands there. */
const placeItems = (items: readonly LaneItem[], place: Place, frame: Frame, end: string): readonly Placed[] => {
  const ends: number[] = []
  return items
    .toSorted((one, other) => startOf(one).localeCompare(startOf(other)))
    .map((item) => {
      const x1 = place(startOf(item))
      const x2 = item.kind === 'point' ? x1 : Math.max(x1 + 3, place(endOf(item, end)))
      const lines = wrap(item.label, Math.floor((frame.width * 0.62) / (frame.font * 0.5)))
      const wide = Math.max(...lines.map((words) => widthOf(words, frame.font))) + 4
      const anchor = x1 + wide > frame.width - 2 ? 'end' : 'start'
      const textX = anchor === 'start' ? Math.max(2, x1 - 4) : frame.width - 2
      // A series has its rows to itself: words beside a line would be taken for its values.
      if (item.kind === 'series') {
        const free = ends.length
        ends[free] = Infinity
        return { item, x1, x2, lines: wrap(item.label, Math.floor((frame.width - 8) / (frame.font * 0.5))), textX: 2, anchor: 'start' as const, row: free, left: 0, right: frame.width }
      }
      const left = Math.min(x1 - 6, anchor === 'start' ? textX : textX - wide)
      const right = Math.max(x2 + 6, anchor === 'start' ? textX + wide : textX)
      let row = 0
      while ((ends[row] ?? -Infinity) > left) row += 1
      ends[row] = right
      return { item, x1, x2, lines, textX, anchor, row, left, right }
    })
}

const lineHeight = 54

const heightOfMark = (item: LaneItem): number => (item.kind === 'series' ? lineHeight : barHeight)

/** The line of a measure, broken where it cannot be compared, with its first and its last figure written at their ends. */
const seriesMark = (points: readonly LanePoint[], place: Place, frame: Frame, y: number, fill: string): Svg => {
  const values = points.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // The words stand above the line, so that it never runs through them.
  const room = frame.font + 5
  const at = scaleLinear([low, high === low ? low + 1 : high], [y + lineHeight - 4, y + room])
  const spots = points.map(({ on, value, stretch }) => ({ x: place(on), y: at(value), stretch }))
  const path = spots.map((spot, index) => `${index === 0 || spots[index - 1]!.stretch !== spot.stretch ? 'M' : 'L'}${spot.x.toFixed(1)} ${spot.y.toFixed(1)}`).join('')
  const [first, last] = [spots[0]!, spots.at(-1)!]
  const words = (spot: typeof first, text: string, anchor: 'start' | 'end'): Svg => textAt(Math.min(Math.max(spot.x, 2), frame.width - 2), y + frame.font * 0.8, text, { fill: ink, 'text-anchor': anchor })
  const isApart = last.x - first.x > widthOf(`${points[0]!.words}${points.at(-1)!.words}`, frame.font) + 12
  return element('g', {}, [
    element('path', { d: path, fill: 'none', stroke: fill, 'stroke-width': 2 }),
    ...spots.filter((_each, index) => index === 0 || index === spots.length - 1 || points.length <= 40).map((spot) => element('circle', { cx: spot.x, cy: spot.y, r: spot === last ? 4 : 2.5, fill })),
    ...(isApart ? [words(first, points[0]!.words, 'start')] : []),
    words(last, points.at(-1)!.words, last.x > frame.width / 2 ? 'end' : 'start'),
  ])
}

const mark = ({ item, x1, x2 }: Placed, y: number, fill: string, place: Place, frame: Frame): Svg => {
  if (item.kind === 'series') return seriesMark(item.points, place, frame, y, fill)
  if (item.kind === 'point') return element('circle', { cx: x1, cy: y + barHeight / 2, r: 6, fill, stroke: '#ffffff', 'stroke-width': 1.5 })
  const bar = element('rect', { x: x1, y, width: x2 - x1, height: barHeight, rx: 2, fill })
  // The broken edge says what the words say: nobody knows how long it went on.
  return item.isOpen ? element('g', {}, [bar, element('line', { x1: x2, x2: x2 + 16, y1: y + barHeight / 2, y2: y + barHeight / 2, stroke: fill, 'stroke-width': 2.5, 'stroke-dasharray': '3 3' })]) : bar
}

type Drawn = { readonly height: number; readonly draw: (top: number) => Svg }

const laneOf = (lane: Lane, fill: string, place: Place, frame: Frame, end: string): Drawn => {
  const placed = placeItems(lane.items, place, frame, end)
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1))
  const heightOf = (row: number): number => {
    const own = placed.filter((each) => each.row === row)
    return Math.max(barHeight, ...own.map(({ item }) => heightOfMark(item))) + gapUnder + frame.lineHeight * Math.max(1, ...own.map(({ lines }) => lines.length))
  }
  const tops = Array.from({ length: rows }, (_each, row) => Array.from({ length: row }, (_one, index) => heightOf(index)).reduce((sum, height) => sum + height, 0))
  const heading = frame.lineHeight + 14
  const body = placed.length === 0 ? frame.lineHeight + 8 : tops.reduce((_sum, top, row) => top + heightOf(row), 0)
  return {
    height: heading + body + 6,
    draw: (top) =>
      element('g', { class: 'ib-chart__lane' }, [
        element('rect', { x: 0, y: top, width: frame.width, height: heading - 4, fill: '#ffffff' }),
        element('line', { x1: 0, x2: frame.width, y1: top, y2: top, stroke: line, 'stroke-width': 1 }),
        textAt(0, top + 6 + frame.font, lane.label, { 'font-weight': 600 }),
        ...(placed.length === 0 ? [textAt(0, top + heading + frame.font, 'Nothing on record', { fill: stone })] : []),
        ...placed.map((each) => {
          const y = top + heading + tops[each.row]!
          return element('g', {}, [mark(each, y, fill, place, frame), ...each.lines.map((words, index) => textAt(each.textX, y + heightOfMark(each.item) + 2 + frame.font * 0.95 + index * frame.lineHeight, words, { fill: ink, 'text-anchor': each.anchor }))])
        }),
      ]),
  }
}

/**
 * What held at the same time: a lane for each kind of thing, bars for what lasted and marks for what happened on a day, each with its
 * words. A broken line after a bar means that no source says when it ended. Out: SVG text with presentation attributes only, one
 * picture a lane, all over the same years and each with its axis and an accessible name: together they are taller than a sheet of
 * paper, and a page turns between two of them. The first has the description; the caller prints a sentence and the table beside it.
 */
export const lanesChart = ({ title, description, id, lanes, from, to, width = 'wide' }: LanesChartOptions): string => {
  const frame = frames[width]
  const scale = scaleLinear([dayNumber(from), dayNumber(to)], [frame.side, frame.width - frame.side])
  const place: Place = (day) => scale(Math.min(Math.max(dayNumber(day), dayNumber(from)), dayNumber(to)))
  const picture = (lane: Lane, index: number): string => {
    const { height: drawn, draw } = laneOf(lane, fills[index % fills.length]!, place, frame, to)
    const bottom = drawn + 2
    const height = Math.ceil(bottom + frame.font + 18)
    const own = `${id}-${index}`
    return element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg', class: `ib-chart ib-chart--${width}`, viewBox: `0 0 ${frame.width} ${height}`, width: frame.width, height, role: 'img',
        'aria-labelledby': index === 0 ? `${own}-title ${own}-description` : `${own}-title`, 'font-family': '"Source Sans 3", "Segoe UI", system-ui, arial, sans-serif', 'font-size': frame.font,
      },
      [
        element('title', { id: `${own}-title` }, [`${title}: ${lane.label}`]),
        ...(index === 0 ? [element('desc', { id: `${own}-description` }, [description])] : []),
        draw(2),
        element('line', { x1: 0, x2: frame.width, y1: bottom, y2: bottom, stroke: stone, 'stroke-width': 1 }),
        ...yearAxis(from, to, place, frame, bottom),
      ],
    ).text
  }
  return lanes.map(picture).join('')
}
