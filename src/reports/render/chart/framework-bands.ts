import { edge, halo, stone, textAt, widthOf, type Frame, type Place } from './chart-frame.ts'
import type { FrameworkSpan } from './grade-history.ts'
import { element, type Svg } from './svg.ts'

const grounds = ['#f3ede2', '#fcfaf6'] as const

type Flag = { readonly span: FrameworkSpan; readonly start: number; readonly end: number; readonly level: number; readonly left: number }

// A name that fits its band stands in the lowest line; a longer one goes to the first line above where it is free.
const placeNames = (spans: readonly Pick<Flag, 'span' | 'start' | 'end'>[], frame: Frame): readonly Flag[] => {
  const ends: number[] = []
  return spans.map(({ span, start, end }) => {
    const length = widthOf(span.label, frame.font)
    const left = Math.max(0, Math.min(start + 6, frame.width - length))
    const isFree = (level: number): boolean => left > (ends[level] ?? -Infinity) + 10
    let level = left === start + 6 && start + 6 + length <= end && isFree(0) ? 0 : 1
    while (level > 0 && !isFree(level)) level += 1
    ends[level] = left + length
    return { span, start, end, level, left }
  })
}

/** Out: how tall the names stand, and a drawing of names and shaded bands from there down to `bottom`. */
export const frameworkBands = (
  frameworks: readonly FrameworkSpan[],
  { from, to }: { readonly from: string; readonly to: string },
  place: Place,
  frame: Frame,
): { readonly height: number; readonly draw: (bottom: number) => readonly Svg[] } => {
  const spans = frameworks
    .filter((span) => span.from <= to && (span.to === undefined || span.to >= from))
    .map((span) => ({
      span,
      start: span.from <= from ? 0 : place(span.from),
      end: span.to === undefined || span.to >= to ? frame.width : place(span.to),
    }))
  const flags = placeNames(spans, frame)
  const levels = Math.max(0, ...flags.map(({ level }) => level)) + 1
  const height = levels * (frame.lineHeight + 2) + 8
  const baselineOf = ({ level }: Flag): number => height - 10 - level * (frame.lineHeight + 2)
  const band = (flag: Flag, index: number, bottom: number): Svg =>
    element('g', { class: 'ib-chart__framework' }, [
      element('rect', { x: flag.start, y: height, width: flag.end - flag.start, height: bottom - height, fill: grounds[index % 2] }),
      element('line', { x1: flag.start, x2: flag.start, y1: baselineOf(flag) + (flag.level === 0 ? -12 : 5), y2: bottom, stroke: edge, 'stroke-width': 1 }),
    ])
  // Names come after all lines, so that no line runs through a name.
  const draw = (bottom: number): readonly Svg[] => [
    ...flags.map((flag, index) => band(flag, index, bottom)),
    ...flags.map((flag) => textAt(flag.left, baselineOf(flag), flag.span.label, { fill: stone, ...halo('#ffffff') })),
  ]
  return { height, draw }
}
