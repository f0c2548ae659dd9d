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
  /** 0 is next to the marks; further tiers hold words that would have run into others. */
  readonly tier: number
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Puts words under their point, or over it where those of an earlier point are in the way, or further out. In order of time. */
export const placePoints = (points: readonly GradePoint[], place: Place, frame: Frame): readonly PlacedPoint[] => {
  const ends: Readonly<Record<Side, number[]>> = { below: [], above: [] }
  return [...points]
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((point) => {
      const x = place(point.day)
      const lines = wrap(point.gradeLabel, frame.longest)
      const width = Math.max(...lines.map((words) => widthOf(words, frame.font)))
      const anchor = x - width / 2 < 2 ? 'start' : x + width / 2 > frame.width - 2 ? 'end' : 'middle'
      const left = anchor === 'start' ? x - 8 : anchor === 'end' ? x + 8 - width : x - width / 2
      const isFree = (side: Side, tier: number): boolean => left > (ends[side][tier] ?? -Infinity) + 8
      let tier = 0
      while (!isFree('below', tier) && !isFree('above', tier)) tier += 1
      const side: Side = isFree('below', tier) ? 'below' : 'above'
      ends[side][tier] = left + width
      return { point, x, side, tier, lines, anchor }
    })
}

/** Lines of words between the marks and the given tier: the tallest words of each nearer tier. */
const linesBefore = (placed: readonly PlacedPoint[], side: Side, tier: number): number =>
  Array.from({ length: tier }, (_, nearer) =>
    Math.max(0, ...placed.filter((each) => each.side === side && each.tier === nearer).map(({ lines }) => lines.length)),
  ).reduce((sum, lines) => sum + lines, 0)

// Words of two tiers are two judgements: a gap keeps them from reading as one.
const tierGap = 7

/** Room the words need over and under the marks, in pixels. */
export const roomFor = (placed: readonly PlacedPoint[], frame: Frame): { readonly above: number; readonly below: number } => {
  const all = (side: Side): number => {
    const last = Math.max(0, ...placed.filter((each) => each.side === side).map(({ tier }) => tier))
    return linesBefore(placed, side, last + 1) * frame.lineHeight + last * tierGap
  }
  return { above: 20 + all('above'), below: 26 + Math.max(frame.lineHeight, all('below')) }
}

const words = ({ x, side, tier, lines, anchor }: PlacedPoint, y: number, frame: Frame, placed: readonly PlacedPoint[]): readonly Svg[] => {
  const textX = anchor === 'start' ? x - 8 : anchor === 'end' ? x + 8 : x
  const away = linesBefore(placed, side, tier) * frame.lineHeight + tier * tierGap
  const first = side === 'below' ? y + 14 + frame.font * 0.85 + away : y - 15 - away - (lines.length - 1) * frame.lineHeight
  return lines.map((text, row) => textAt(textX, first + row * frame.lineHeight, text, { 'text-anchor': anchor, ...halo('#fcfaf6') }))
}

/** One judgement: its shape and its words. `placed` is the whole row, so that words know what stands nearer. */
export const mark = (one: PlacedPoint, y: number, frame: Frame, placed: readonly PlacedPoint[]): Svg => {
  const { point, x } = one
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
    ...words(one, y, frame, placed),
  ])
}
