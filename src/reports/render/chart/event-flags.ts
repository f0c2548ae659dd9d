import { edge, halo, ink, stone, textAt, widthOf, wrap, type Frame } from './chart-frame.ts'
import { element, type Svg } from './svg.ts'

/** Something that happened on a day: a rule through the plot with its words, or a number in a circle whose words stand below the chart. */
export type Flag =
  | { readonly kind: 'break' | 'new-limits'; readonly x: number; readonly words: string }
  | { readonly kind: 'numbered'; readonly x: number; readonly number: number }

type Placed = { readonly flag: Flag; readonly lines: readonly string[]; readonly left: number; readonly level: number }

const RADIUS = 10

const boxOf = (flag: Flag, frame: Frame): { readonly lines: readonly string[]; readonly width: number; readonly left: number } => {
  if (flag.kind === 'numbered') return { lines: [''], width: 2 * RADIUS, left: Math.min(Math.max(0, flag.x - RADIUS), frame.width - 2 * RADIUS) }
  const widen = flag.kind === 'break' ? 1.16 : 1.06
  const side = Math.max(flag.x, frame.width - flag.x) - 8
  const lines = wrap(flag.words, Math.min(38, Math.max(12, Math.floor(side / (frame.font * 0.45 * widen)))))
  const width = Math.max(...lines.map((words) => widthOf(words, frame.font) * widen))
  const left = flag.x + 6 + width <= frame.width ? flag.x + 6 : Math.max(0, flag.x - 6 - width)
  return { lines, width, left }
}

const strokes = {
  break: { stroke: ink, 'stroke-width': 2.5 },
  'new-limits': { stroke: stone, 'stroke-width': 1.2, 'stroke-dasharray': '2 3' },
  numbered: { stroke: edge, 'stroke-width': 1, 'stroke-dasharray': '1 3' },
} as const satisfies Record<Flag['kind'], object>

/** Sets flags in levels over a plot so that no words run into others. Out: how tall they stand, and a drawing down to `bottom`. */
export const eventFlags = (flags: readonly Flag[], frame: Frame): { readonly height: number; readonly draw: (top: number, bottom: number) => readonly Svg[] } => {
  const ends: number[] = []
  // Rules with words take the upper levels, because their words are wider; numbers stand next to the plot.
  const ordered = [...flags].sort((one, other) => Number(one.kind !== 'numbered') - Number(other.kind !== 'numbered') || one.x - other.x)
  const numberLevels = { count: 0 }
  const placed = ordered.map((flag): Placed => {
    const { lines, width, left } = boxOf(flag, frame)
    let level = flag.kind === 'numbered' ? 0 : numberLevels.count
    while (left < (ends[level] ?? -Infinity) + 6) level += 1
    ends[level] = left + width
    if (flag.kind === 'numbered') numberLevels.count = Math.max(numberLevels.count, level + 1)
    return { flag, lines, left, level }
  })
  const heights = ends.map((_, level) => Math.max(0, ...placed.filter((each) => each.level === level).map(({ flag, lines }) => (flag.kind === 'numbered' ? 2 * RADIUS + 4 : lines.length * frame.lineHeight + 4))))
  const above = (level: number): number => heights.slice(0, level).reduce((sum, height) => sum + height, 0)
  const height = heights.length === 0 ? 0 : above(heights.length) + 6
  const draw = (top: number, bottom: number): readonly Svg[] => {
    const base = top + height - 6
    const rules = placed.map(({ flag, level }) =>
      element('line', { class: `ib-chart__${flag.kind}`, x1: flag.x, x2: flag.x, y1: base - above(level) - (flag.kind === 'numbered' ? 4 : heights[level]! - 4), y2: bottom, ...strokes[flag.kind] }),
    )
    const words = placed.flatMap(({ flag, lines, left, level }): readonly Svg[] => {
      const floor = base - above(level)
      if (flag.kind === 'numbered') {
        const [x, y] = [left + RADIUS, floor - RADIUS - 2]
        return [
          element('circle', { cx: x, cy: y, r: RADIUS, fill: '#ffffff', stroke: ink, 'stroke-width': 1.2 }),
          textAt(x, y + frame.font * 0.32, String(flag.number), { 'text-anchor': 'middle', 'font-size': frame.font - 1.5, 'font-weight': 600 }),
        ]
      }
      const first = floor - heights[level]! + frame.font
      return lines.map((text, row) => textAt(left, first + row * frame.lineHeight, text, { 'font-weight': flag.kind === 'break' ? 600 : 400, ...halo('#ffffff') }))
    })
    return [...rules, ...words]
  }
  return { height, draw }
}
