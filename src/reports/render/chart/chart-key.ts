import { ink, textAt, widthOf, wrap, type Frame } from './chart-frame.ts'
import { element, type Svg } from './svg.ts'

/** One line of a key: a sample about 26 pixels wide, drawn around the point given, and what it means. */
export type KeyItem = { readonly sample: (x: number, y: number) => Svg; readonly words: string }

/** A sample of a line. */
export const lineSample =
  (attributes: Readonly<Record<string, string | number>>) =>
  (x: number, y: number): Svg =>
    element('line', { x1: x - 13, x2: x + 13, y1: y, y2: y, ...attributes })

const SAMPLE = 26
const GAP = 20

/** Sets the items of a key in rows under a chart, as many a row as fit; words too long for a row go on below. */
export const chartKey = (items: readonly KeyItem[], frame: Frame): { readonly height: number; readonly draw: (top: number) => readonly Svg[] } => {
  const longest = Math.floor((frame.width - SAMPLE - 8) / (frame.font * 0.475))
  let [x, top, rowLines] = [0, 0, 1]
  const placed = items.map((item) => {
    const lines = wrap(item.words, longest)
    const width = SAMPLE + 8 + Math.max(...lines.map((words) => widthOf(words, frame.font) * 1.04))
    if (x > 0 && x + width > frame.width) [x, top, rowLines] = [0, top + rowLines * frame.lineHeight + 5, 1]
    const at = { item, lines, x, top }
    x += width + GAP
    rowLines = Math.max(rowLines, lines.length)
    return at
  })
  const draw = (from: number): readonly Svg[] =>
    placed.map(({ item, lines, x, top }) => {
      const middle = from + top + frame.lineHeight / 2
      const words = lines.map((text, row) => textAt(x + SAMPLE + 8, middle + frame.font * 0.34 + row * frame.lineHeight, text, { fill: ink }))
      return element('g', { class: 'ib-chart__key' }, [item.sample(x + SAMPLE / 2, middle), ...words])
    })
  return { height: items.length === 0 ? 0 : top + rowLines * frame.lineHeight, draw }
}
