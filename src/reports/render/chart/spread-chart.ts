import { periodInWords } from '../../words/period-in-words.ts'
import { grouped } from '../../words/shown-value.ts'
import { frames, ink, line, stone, textAt } from './chart-frame.ts'
import { chartKey, type KeyItem } from './chart-key.ts'
import type { Drawing, DrawOptions } from './drawing.ts'
import { picture } from './picture.ts'
import { element, type Svg } from './svg.ts'

/** How something is spread at the end of one month; null where too few hold any to tell. */
export type SpreadPoint = { readonly day: string; /** What was agreed then as the most, or null. */ readonly limit: number | null; readonly spread: { readonly lower: number; readonly median: number; readonly upper: number; readonly most: number } | null }
export type ChartedSpread = { readonly title: string; readonly sentence: string; readonly points: readonly SpreadPoint[] }

const number = (value: number): string => grouped(value, Number.isInteger(value) ? 0 : 1)
const HEIGHT = { wide: 250, narrow: 210 } as const

/**
 * Month by month a bar for the middle half, a line across it for the one in the middle, and a ring for the most; the agreed limit as a dashed
 * line. Nobody is named, and nobody's own number stands in it but the most.
 */
export const spreadChart = ({ title, sentence, points }: ChartedSpread, { id, width = 'wide' }: DrawOptions): Drawing => {
  const frame = frames[width]
  const held = points.flatMap(({ spread }) => (spread === null ? [] : [spread.most]))
  const top = Math.max(10, ...held, ...points.map(({ limit }) => limit ?? 0)) * 1.08
  const [left, right, base] = [34, frame.width - 6, HEIGHT[width]]
  const up = (value: number): number => base - (value / top) * (base - 12)
  const step = (right - left) / Math.max(1, points.length)
  const bar = Math.max(3, Math.min(16, step * 0.62))
  const ticks = Array.from({ length: Math.floor(top / 10) + 1 }, (_, at) => at * 10)
  const parts: Svg[] = ticks.flatMap((tick) => [
    element('line', { x1: left, x2: right, y1: up(tick), y2: up(tick), stroke: line, 'stroke-width': 1 }),
    textAt(left - 7, up(tick) + frame.font * 0.34, String(tick), { 'text-anchor': 'end', fill: stone }),
  ])
  const every = Math.max(1, Math.ceil(points.length / (width === 'wide' ? 9 : 4)))
  for (const [at, { day, spread }] of points.entries()) {
    const middle = left + step * (at + 0.5)
    if ((points.length - 1 - at) % every === 0) parts.push(textAt(Math.min(right - 22, Math.max(left + 14, middle)), base + frame.lineHeight + 4, `${day.slice(5, 7)}/${day.slice(2, 4)}`, { 'text-anchor': 'middle', fill: stone }))
    if (spread === null) continue
    const { lower, median, upper, most } = spread
    parts.push(
      element('line', { x1: middle, x2: middle, y1: up(upper), y2: up(most) + 3.5, stroke: stone, 'stroke-width': 1 }),
      element('rect', { class: 'ib-chart__middle-half', x: middle - bar / 2, y: up(upper), width: bar, height: Math.max(1, up(lower) - up(upper)), fill: '#c9b6d6' }),
      element('line', { x1: middle - bar / 2, x2: middle + bar / 2, y1: up(median), y2: up(median), stroke: '#5f2c73', 'stroke-width': 3 }),
      element('circle', { class: 'ib-chart__most', cx: middle, cy: up(most), r: 3.5, fill: '#ffffff', stroke: ink, 'stroke-width': 1.5 }),
    )
  }
  // The limit runs over each month in which it held, and steps where another was agreed.
  const limited = points.flatMap(({ limit }, at) => {
    if (limit === null) return []
    const [from, y] = [(left + step * at).toFixed(1), up(limit).toFixed(1)]
    const before = points[at - 1]?.limit ?? null
    return [`${before === null ? `M${from} ${y}` : `V${y}`}H${(left + step * (at + 1)).toFixed(1)}`]
  })
  if (limited.length > 0) parts.push(element('path', { class: 'ib-chart__limit', d: limited.join(''), fill: 'none', stroke: '#8c2f1b', 'stroke-width': 2, 'stroke-dasharray': '7 5' }))
  const items: readonly KeyItem[] = [
    { words: 'The middle half of workers', sample: (x: number, y: number) => element('rect', { x: x - 8, y: y - 6, width: 16, height: 12, fill: '#c9b6d6' }) },
    { words: 'The one in the middle', sample: (x: number, y: number) => element('line', { x1: x - 8, x2: x + 8, y1: y, y2: y, stroke: '#5f2c73', 'stroke-width': 3 }) },
    { words: 'The most', sample: (x: number, y: number) => element('circle', { cx: x, cy: y, r: 3.5, fill: '#ffffff', stroke: ink, 'stroke-width': 1.5 }) },
    ...(limited.length === 0 ? [] : [{ words: 'The agreed limit', sample: (x: number, y: number) => element('line', { x1: x - 9, x2: x + 9, y1: y, y2: y, stroke: '#8c2f1b', 'stroke-width': 2, 'stroke-dasharray': '5 3' }) }]),
  ]
  const key = chartKey(items, frame)
  const keyTop = base + frame.lineHeight * 2
  return {
    svg: picture({ id, width, frame, height: keyTop + key.height + 6, title, description: sentence }, [...parts, ...key.draw(keyTop)]),
    sentence,
    notes: [],
    table: {
      caption: title,
      columns: [{ heading: 'Month', isNumeric: false }, ...['A quarter hold up to', 'In the middle', 'A quarter hold at least', 'Most', 'Agreed limit'].map((heading) => ({ heading, isNumeric: true }))],
      rows: points.toReversed().map(({ day, spread, limit }) => [periodInWords(day, 'month'), ...(spread === null ? ['Too few workers', '', '', ''] : [spread.lower, spread.median, spread.upper, spread.most].map(number)), limit === null ? 'None' : number(limit)]),
    },
  }
}
