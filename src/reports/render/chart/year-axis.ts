import { stone, textAt, type Frame, type Place } from './chart-frame.ts'
import { element, type Svg } from './svg.ts'

/** In: the first and last day of an axis, its places and where it stands. Out: a stroke for each year, and as many named as there is room for. */
export const yearAxis = (from: string, to: string, place: Place, frame: Frame, bottom: number): readonly Svg[] => {
  const first = Number(from.slice(0, 4)) + (from.slice(5) === '01-01' ? 0 : 1)
  const years = Array.from({ length: Math.max(0, Number(to.slice(0, 4)) - first + 1) }, (_, index) => first + index)
  return years.map((year, index) => {
    const x = place(`${year}-01-01`)
    const isNamed = index % frame.yearStep === 0 && x + frame.font <= frame.width
    return element('g', { class: 'ib-chart__year' }, [
      element('line', { x1: x, x2: x, y1: bottom, y2: bottom + (isNamed ? 8 : 5), stroke: stone, 'stroke-width': 1 }),
      ...(isNamed ? [textAt(x, bottom + 10 + frame.font, String(year), { fill: stone, 'text-anchor': x < frame.font ? 'start' : 'middle' })] : []),
    ])
  })
}
