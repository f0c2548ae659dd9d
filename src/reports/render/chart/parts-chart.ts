import { frames, ink, textAt, wrap } from './chart-frame.ts'
import type { ChartTable, Drawing, DrawOptions } from './drawing.ts'
import { picture } from './picture.ts'
import { element, type Svg } from './svg.ts'

/** One group: what it is called, its amount in words, and how far its bar reaches, from 0 to 1; null where it is kept back or too few. */
export type ChartedPart = { readonly words: string; readonly amount: string; readonly reach: number | null }
export type ChartedParts = { readonly title: string; readonly sentence: string; readonly parts: readonly ChartedPart[]; readonly table: ChartTable }

const BAR = 16

/** Groups one under another in the order in which they are read, a bar for each. One colour, because the words say which group is which; an empty dashed bar is kept back. */
export const partsChart = ({ title, sentence, parts, table }: ChartedParts, { id, width = 'wide' }: DrawOptions): Drawing => {
  const frame = frames[width]
  const right = frame.width - 4
  const letters = Math.floor(frame.width / (frame.font * 0.5))
  let top = 2
  const rows: Svg[] = []
  for (const { words, amount, reach } of parts) {
    const lines = wrap(`${words}: ${amount}`, letters)
    rows.push(...lines.map((text, at) => textAt(0, top + frame.font + at * frame.lineHeight, text, { 'font-weight': at === 0 ? 600 : 400, fill: ink })))
    const y = top + lines.length * frame.lineHeight + 5
    if (reach === null) rows.push(element('rect', { class: 'ib-chart__kept-back', x: 1, y: y + 0.5, width: right - 1, height: BAR - 1, fill: '#ffffff', stroke: '#857a6c', 'stroke-dasharray': '4 4' }))
    else {
      rows.push(element('rect', { x: 0, y, width: right, height: BAR, fill: '#f4efe6' }))
      rows.push(element('rect', { class: 'ib-chart__bar', x: 0, y, width: Math.min(1, reach) * right, height: BAR, fill: '#6d4d87' }))
    }
    top = y + BAR + 13
  }
  return { svg: picture({ id, width, frame, height: top, title, description: sentence }, rows), sentence, notes: [], table }
}
