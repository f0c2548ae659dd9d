import type { ChartedPoint } from '../../../core/measure/charted-series.ts'
import type { SpecialCause } from '../../../core/measure/series-verdict.ts'
import { kindWords } from '../../words/point-in-words.ts'
import { halo, textAt, widthOf, type Frame } from './chart-frame.ts'
import { looks } from './point-marks.ts'
import type { Svg } from './svg.ts'

const isHigh = {
  none: true, 'above-upper-limit': true, rising: true, 'two-of-three-high': true, 'shift-high': true, 'long-run-high': true,
  'below-lower-limit': false, falling: false, 'two-of-three-low': false, 'shift-low': false, 'long-run-low': false,
} as const satisfies Record<SpecialCause, boolean>

type Drawn = { readonly point: ChartedPoint; readonly x: number; readonly y: number }
type Plot = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Neighbours that say the same, as one run. */
const runsOfKind = (drawn: readonly Drawn[]): readonly (readonly Drawn[])[] => {
  const runs: Drawn[][] = []
  let before: ChartedPoint | undefined
  for (const each of drawn) {
    if (each.point.kind !== 'common-cause') {
      if (before?.kind === each.point.kind) runs.at(-1)!.push(each)
      else runs.push([each])
    }
    before = each.point
  }
  return runs
}

/** The word for each run out of the ordinary, beside its furthest point; left out where there is no room, since shapes say it too. */
export const signalWords = (drawn: readonly Drawn[], plot: Plot, frame: Frame): readonly Svg[] => {
  const boxes: { readonly left: number; readonly right: number; readonly y: number }[] = []
  return runsOfKind(drawn).flatMap((run) => {
    const high = isHigh[run.at(-1)!.point.cause]
    const furthest = run.reduce((one, other) => ((high ? other.y < one.y : other.y > one.y) ? other : one))
    const words = kindWords[furthest.point.kind]
    const half = (widthOf(words, frame.font) * 1.1) / 2
    const x = Math.min(Math.max(furthest.x, plot.left + half), plot.right - half)
    const y = Math.min(Math.max(high ? furthest.y - 11 : furthest.y + 11 + frame.font * 0.7, plot.top + frame.font * 0.8), plot.bottom - 3)
    const box = { left: x - half - 2, right: x + half + 2, y }
    if (boxes.some((other) => box.left < other.right && box.right > other.left && Math.abs(box.y - other.y) < frame.lineHeight)) return []
    boxes.push(box)
    return [textAt(x, y, words, { 'text-anchor': 'middle', 'font-weight': 600, ...halo('#ffffff'), fill: looks[furthest.point.kind].fill })]
  })
}
