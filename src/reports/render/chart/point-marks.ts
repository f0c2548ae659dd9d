import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape'
import type { PointKind } from '../../../core/measure/series-verdict.ts'
import { stone } from './chart-frame.ts'
import { element, type Svg } from './svg.ts'

type Look = { readonly path: string; readonly fill: string; readonly turn: number }

const look = (shape: SymbolType, size: number, fill: string, turn = 0): Look => ({ path: symbol(shape, size)() ?? '', fill, turn })

/**
 * Blue for better, orange for worse, purple for neither and grey for routine variation are the colours of NHS “Making Data Count”,
 * darkened to 4.5:1 on white; each has a shape of its own so that print in black says the same.
 */
export const looks: Readonly<Record<PointKind, Look>> = {
  'common-cause': look(symbolCircle, 34, stone),
  improvement: look(symbolDiamond, 86, '#005eb8'),
  concern: look(symbolSquare, 84, '#a85100'),
  'neutral-high': look(symbolTriangle, 76, '#5f2c73'),
  'neutral-low': look(symbolTriangle, 76, '#5f2c73', 180),
}

/** One point: its shape says what was found of it, and hollow that it is provisional. `words` is shown on pointing at it. */
export const pointMark = (kind: PointKind, x: number, y: number, isHollow: boolean, words: string): Svg => {
  const { path, fill, turn } = looks[kind]
  const ground = isHollow ? '#ffffff' : fill
  return element(
    'path',
    {
      class: 'ib-chart__point',
      d: path,
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})${turn === 0 ? '' : ` rotate(${turn})`}`,
      fill: ground,
      stroke: isHollow ? fill : '#ffffff',
      'stroke-width': isHollow ? 1.6 : 1,
    },
    words === '' ? [] : [element('title', {}, [words])],
  )
}
