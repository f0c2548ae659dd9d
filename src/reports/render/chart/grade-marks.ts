import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape'
import { halo, textAt, widthOf, wrap, type Frame, type Place } from './chart-frame.ts'
import type { GradePoint } from './grade-history.ts'
import { element, type Svg } from './svg.ts'

// Shape, colour and words each say the grade, so that none is needed alone.
type Look = { readonly shape: SymbolType; readonly turn: number; readonly fill: string; readonly size: number }
const looks: readonly [Look, Look, Look, Look] = [
  { shape: symbolDiamond, turn: 0, fill: '#5f2c73', size: 200 },
  { shape: symbolCircle, turn: 0, fill: '#1b6639', size: 210 },
  { shape: symbolSquare, turn: 0, fill: '#8a5a00', size: 180 },
  { shape: symbolTriangle, turn: 180, fill: '#a3211c', size: 190 },
]

// A point below the fourth of its scale is drawn as the fourth: no published scale of these inspections has more.
const lookOf = (point: GradePoint): Look => looks[Math.min(Math.max(Math.round(point.gradeOrdinal), 1), 4) - 1] ?? looks[3]

type Side = 'below' | 'above'

export type PlacedPoint = {
  readonly point: GradePoint
  readonly x: number
  readonly side: Side
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Puts words under their point, or over it where those of an earlier point are in the way. In order of time. */
export const placePoints = (points: readonly GradePoint[], place: Place, frame: Frame): readonly PlacedPoint[] => {
  const ends: Record<Side, number> = { below: -Infinity, above: -Infinity }
  return [...points]
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((point) => {
      const x = place(point.day)
      const lines = wrap(point.gradeLabel, frame.longest)
      const width = Math.max(...lines.map((words) => widthOf(words, frame.font)))
      const anchor = x - width / 2 < 2 ? 'start' : x + width / 2 > frame.width - 2 ? 'end' : 'middle'
      const left = anchor === 'start' ? x - 8 : anchor === 'end' ? x + 8 - width : x - width / 2
      const side: Side = left > ends.below + 6 ? 'below' : left > ends.above + 6 || ends.above < ends.below ? 'above' : 'below'
      ends[side] = left + width
      return { point, x, side, lines, anchor }
    })
}

/** Room the words need over and under the marks, in pixels. */
export const roomFor = (placed: readonly PlacedPoint[], frame: Frame): { readonly above: number; readonly below: number } => {
  const most = (side: Side): number => Math.max(0, ...placed.filter((each) => each.side === side).map(({ lines }) => lines.length))
  return { above: 20 + most('above') * frame.lineHeight, below: 26 + Math.max(1, most('below')) * frame.lineHeight }
}

const words = ({ x, side, lines, anchor }: PlacedPoint, y: number, frame: Frame): readonly Svg[] => {
  const textX = anchor === 'start' ? x - 8 : anchor === 'end' ? x + 8 : x
  const first = side === 'below' ? y + 14 + frame.font * 0.85 : y - 15 - (lines.length - 1) * frame.lineHeight
  return lines.map((text, row) => textAt(textX, first + row * frame.lineHeight, text, { 'text-anchor': anchor, ...halo('#fcfaf6') }))
}

export const mark = (placed: PlacedPoint, y: number, frame: Frame): Svg => {
  const { point, x } = placed
  const look = lookOf(point)
  return element('g', { class: 'ib-chart__point' }, [
    element('title', {}, [`${point.day}: ${point.gradeLabel} (${point.frameworkLabel})`]),
    element('path', {
      d: symbol(look.shape, look.size)() ?? '',
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})${look.turn === 0 ? '' : ` rotate(${look.turn})`}`,
      fill: look.fill,
      stroke: '#ffffff',
      'stroke-width': 1.5,
    }),
    ...words(placed, y, frame),
  ])
}
