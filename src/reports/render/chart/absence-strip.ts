import type { FigureSymbol } from '../../../core/measure/figure.ts'
import { edge, ink, textAt, widthOf, type Frame } from './chart-frame.ts'
import { element, type Svg } from './svg.ts'

type Absent = { readonly x: number; readonly symbol: FigureSymbol | null }

type Group = { readonly from: number; readonly to: number; readonly signs: readonly string[] }

/** A dash where a figure is absent without a sign. */
const signOf = (symbol: FigureSymbol | null): string => (symbol === null || symbol === '-' ? '–' : symbol)

const middleOf = ({ from, to }: Group): number => (from + to) / 2

// Signs of neighbours are told apart where there is room and share a bracket where there is none.
const grouped = (absent: readonly Absent[], frame: Frame): readonly Group[] => {
  const half = ({ signs }: Group): number => (widthOf(signs.join(', '), frame.font) * 1.2) / 2 + 4
  const groups: Group[] = []
  for (const { x, symbol } of absent) {
    let own: Group = { from: x, to: x, signs: [signOf(symbol)] }
    for (let last = groups.at(-1); last !== undefined && middleOf(last) + half(last) > middleOf(own) - half(own); last = groups.at(-1)) {
      groups.pop()
      own = { from: last.from, to: own.to, signs: [...new Set([...last.signs, ...own.signs])] }
    }
    groups.push(own)
  }
  return groups
}

/** Figures that are not there, each as its sign in a strip under the plot: never a point, and never at nought. */
export const absenceStrip = (absent: readonly Absent[], frame: Frame): { readonly height: number; readonly draw: (top: number) => readonly Svg[] } => {
  const groups = grouped(absent, frame)
  const height = groups.length === 0 ? 0 : frame.lineHeight + 12
  const draw = (top: number): readonly Svg[] =>
    groups.map((group) =>
      element('g', { class: 'ib-chart__absent' }, [
        element('path', { d: `M${(group.from - 3).toFixed(1)} ${(top + 2).toFixed(1)}v4H${(group.to + 3).toFixed(1)}v-4`, fill: 'none', stroke: edge, 'stroke-width': 1.2 }),
        textAt(Math.min(Math.max(middleOf(group), 8), frame.width - 8), top + 7 + frame.font, group.signs.join(', '), { fill: ink, 'text-anchor': 'middle', 'font-weight': 600 }),
      ]),
    )
  return { height, draw }
}
