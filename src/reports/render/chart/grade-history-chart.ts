import { scaleLinear } from 'd3-scale'
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape'
import { dayNumber, joinable, type FrameworkSpan, type GradeHistory, type GradeHistoryChartOptions, type GradePoint } from './grade-history.ts'
import { element, type Svg } from './svg.ts'

// Shape, colour and words each say the grade, so that none is needed alone. The shapes stand up with the grade: a
// triangle points down for the lowest point of the scale.
type Look = { readonly shape: SymbolType; readonly turn: number; readonly fill: string; readonly size: number }
const looks: readonly [Look, Look, Look, Look] = [
  { shape: symbolDiamond, turn: 0, fill: '#5f2c73', size: 190 },
  { shape: symbolCircle, turn: 0, fill: '#1b6639', size: 200 },
  { shape: symbolSquare, turn: 0, fill: '#8a5a00', size: 170 },
  { shape: symbolTriangle, turn: 180, fill: '#a3211c', size: 180 },
]
const lookOf = (point: GradePoint): Look => looks[Math.min(Math.max(Math.round(point.gradeOrdinal), 1), 4) - 1] ?? looks[3]

const ink = '#211a2d'
const stone = '#5b5365'
const bands = ['#f3ede2', '#fcfaf6'] as const

type Frame = {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly heading: number
  readonly row: number
  readonly font: number
  readonly yearStep: number
  readonly longest: number
}

const frames: Readonly<Record<'wide' | 'narrow', Frame>> = {
  wide: { width: 1000, left: 20, right: 20, top: 62, heading: 34, row: 108, font: 16, yearStep: 1, longest: 20 },
  narrow: { width: 340, left: 4, right: 8, top: 64, heading: 44, row: 142, font: 14, yearStep: 3, longest: 15 },
}

// Letters of Source Sans 3 are a little under half as wide as they are tall; enough to decide where words go.
const widthOf = (text: string, font: number): number => text.length * font * 0.49

/** Breaks words into lines of at most `longest` letters. */
const wrap = (text: string, longest: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])

const textAt = (x: number, y: number, words: string, extra: Readonly<Record<string, string | number>> = {}): Svg =>
  element('text', { x, y, fill: ink, ...extra }, [words])

type Scale = (day: string) => number

const frameworkBands = (frameworks: readonly FrameworkSpan[], { from, to }: { readonly from: string; readonly to: string }, x: Scale, frame: Frame, bottom: number): readonly Svg[] =>
  frameworks
    .filter((span) => span.from <= to && (span.to === undefined || span.to >= from))
    .map((span, index) => {
      const start = x(span.from < from ? from : span.from)
      const end = x(span.to === undefined || span.to > to ? to : span.to)
      const room = end - start
      const longest = Math.max(4, Math.floor((room - 10) / (frame.font * 0.47)))
      const lines = wrap(span.label, longest).slice(0, 3)
      return element('g', { class: 'ib-chart__framework' }, [
        element('rect', { x: start, y: 4, width: room, height: bottom - 4, fill: bands[index % 2] }),
        element('line', { x1: start, x2: start, y1: 4, y2: bottom, stroke: '#857a6c', 'stroke-width': 1 }),
        ...lines.map((words, row) => textAt(start + 6, 20 + row * (frame.font + 2), words, { fill: stone, 'font-size': frame.font - 1 })),
      ])
    })

const yearAxis = (from: string, to: string, x: Scale, frame: Frame, bottom: number): readonly Svg[] => {
  const first = Number(from.slice(0, 4)) + (from.slice(5) === '01-01' ? 0 : 1)
  const years = Array.from({ length: Math.max(0, Number(to.slice(0, 4)) - first + 1) }, (_, index) => first + index)
  return years.map((year, index) => {
    const at = x(`${year}-01-01`)
    const isNamed = index % frame.yearStep === 0 && at + 18 < frame.width
    return element('g', { class: 'ib-chart__year' }, [
      element('line', { x1: at, x2: at, y1: bottom, y2: bottom + (isNamed ? 8 : 4), stroke: stone, 'stroke-width': 1 }),
      ...(isNamed ? [textAt(at, bottom + 24, String(year), { fill: stone, 'text-anchor': index === 0 ? 'start' : 'middle' })] : []),
    ])
  })
}

type Placed = { readonly point: GradePoint; readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly textX: number; readonly textY: number; readonly anchor: 'start' | 'middle' | 'end' }

// Words stand under their point, or over it where the words of the point before would run into them.
const place = (points: readonly GradePoint[], x: Scale, y: number, frame: Frame): readonly Placed[] => {
  const lineHeight = frame.font + 2
  const ends = { below: -Infinity, above: -Infinity }
  return [...points]
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((point) => {
      const at = x(point.day)
      const lines = wrap(point.gradeLabel, frame.longest)
      const half = Math.max(...lines.map((words) => widthOf(words, frame.font))) / 2
      const anchor = at - half < frame.left ? 'start' : at + half > frame.width - frame.right ? 'end' : 'middle'
      const start = anchor === 'start' ? at - 8 : anchor === 'end' ? at + 8 - half * 2 : at - half
      const side = start > ends.below + 8 ? 'below' : start > ends.above + 8 ? 'above' : ends.below <= ends.above ? 'below' : 'above'
      ends[side] = start + half * 2
      const textX = anchor === 'start' ? at - 8 : anchor === 'end' ? at + 8 : at
      return { point, x: at, y, lines, textX, textY: side === 'below' ? y + 16 + frame.font - 2 : y - 17 - (lines.length - 1) * lineHeight, anchor }
    })
}

const mark = ({ point, x, y, lines, textX, textY, anchor }: Placed, frame: Frame): Svg => {
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
    ...lines.map((words, row) => textAt(textX, textY + row * (frame.font + 2), words, { 'text-anchor': anchor })),
  ])
}

const areaRow = (area: GradeHistory, top: number, x: Scale, frame: Frame): Svg => {
  const headingLines = wrap(area.areaLabel, Math.floor((frame.width - frame.left - frame.right) / (frame.font * 0.5)))
  const y = top + frame.heading + (frame.row - frame.heading) * 0.42
  const placed = place(area.points, x, y, frame)
  const path = line<GradePoint>((point) => x(point.day), () => y)
  return element('g', { class: 'ib-chart__area' }, [
    element('line', { x1: 0, x2: frame.width, y1: top, y2: top, stroke: '#ddd4c5', 'stroke-width': 1 }),
    ...headingLines.map((words, row) => textAt(frame.left + 2, top + 20 + row * (frame.font + 2), words, { 'font-weight': 600 })),
    ...joinable(area.points)
      .filter((run) => run.length > 1)
      .map((run) => element('path', { class: 'ib-chart__run', d: path(run) ?? '', fill: 'none', stroke: stone, 'stroke-width': 2 })),
    ...(placed.length === 0 ? [textAt(frame.left + 2, y, 'No judgement printed', { fill: stone })] : placed.map((each) => mark(each, frame))),
  ])
}

/**
 * Judgements over time, one row for each area, with the frameworks they were made under shaded and named. A line joins
 * judgements only where framework and scale are the same: across them it would say that unlike things compare.
 * Out: SVG text with presentation attributes only (no style), an accessible name and a description.
 */
export const gradeHistoryChart = (options: GradeHistoryChartOptions): string => {
  const { title, description, id, areas, frameworks, from, to, width = 'wide' } = options
  const frame = frames[width]
  const scale = scaleLinear([dayNumber(from), dayNumber(to)], [frame.left + 10, frame.width - frame.right - 10])
  const x: Scale = (day) => scale(dayNumber(day))
  const bottom = frame.top + areas.length * frame.row
  const height = bottom + 34
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `ib-chart ib-chart--${width}`,
      viewBox: `0 0 ${frame.width} ${height}`,
      width: frame.width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': '"Source Sans 3", "Segoe UI", system-ui, arial, sans-serif',
      'font-size': frame.font,
    },
    [
      element('title', { id: `${id}-title` }, [title]),
      element('desc', { id: `${id}-description` }, [description]),
      ...frameworkBands(frameworks, { from, to }, x, frame, bottom),
      ...areas.map((area, index) => areaRow(area, frame.top + index * frame.row, x, frame)),
      element('line', { x1: 0, x2: frame.width, y1: bottom, y2: bottom, stroke: stone, 'stroke-width': 1 }),
      ...yearAxis(from, to, x, frame, bottom),
    ],
  ).text
}
