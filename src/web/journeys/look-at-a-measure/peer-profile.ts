import type { BodyId } from '../../../core/bodies/body.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { neighbourRange, type NeighbourRange } from '../../../core/measure/compare-figures.ts'
import { keyOf, type FigureKey, type FigureRevision } from '../../../core/measure/read-figure.ts'
import type { Tools } from '../../tools.ts'
import type { Peers } from './peers-of-body.ts'

/** One measure of a body beside its neighbours in the latest year of the body. */
export type ProfileRow = {
  readonly analysed: AnalysedMeasure
  readonly value: number
  readonly range: Extract<NeighbourRange, { kind: 'range' }>
  /** In the usual spread of the neighbours; above 0 is higher. Null where they are too much alike to measure by. */
  readonly spread: number | null
  /** Which side of the middle it stands on: better, worse, or neither where no way is better. */
  readonly side: 'better' | 'worse' | 'neither'
}

/** In: an analysed measure and neighbours. Out: which figures to fetch. */
export const profileKeys = ({ measure, latest }: AnalysedMeasure, neighbours: readonly BodyId[]): readonly FigureKey[] =>
  latest === null ? [] : neighbours.map((body) => ({ measure: measure.id, body, period: latest.period }))

const sideOf = (analysed: AnalysedMeasure, above: number): ProfileRow['side'] => {
  const { kind } = analysed.measure.direction
  if (above === 0 || (kind !== 'higher' && kind !== 'lower')) return 'neither'
  return above > 0 === (kind === 'higher') ? 'better' : 'worse'
}

/** In: an analysed measure, its peers, their figures by key. Out: the row, or null where the body or too many neighbours have no figure for the year. A predecessor's figure is none of the body's: its neighbours were others. */
export const profileRow = (analysed: AnalysedMeasure, { neighbours }: Peers, figures: ReadonlyMap<string, FigureRevision>, distanceAmong: Tools['distanceAmong']): ProfileRow | null => {
  const { latest, measure } = analysed
  if (latest === null || latest.value === null || latest.body !== analysed.body) return null
  const values = neighbours.map((body) => {
    const amount = figures.get(keyOf({ measure: measure.id, body, period: latest.period }))?.amount
    return amount !== undefined && amount.kind === 'number' ? amount.value : null
  })
  const range = neighbourRange(values)
  if (range.kind === 'few') return null
  return { analysed, value: latest.value, range, spread: distanceAmong(latest.value, values.filter((value) => value !== null)), side: sideOf(analysed, latest.value - range.median) }
}

const QUESTIONS = 3

/** Nearer the middle than this, in the usual spread of the neighbours, is no distance to ask about. Our own limit. */
const NEAR = 1

/** The three furthest from the middle of their neighbours, on either side. In no order of merit: in the order of the measures. */
export const furthest = (rows: readonly ProfileRow[]): readonly ProfileRow[] => {
  const far = new Set(rows.filter(({ spread }) => spread !== null && Math.abs(spread) >= NEAR).toSorted((one, other) => Math.abs(other.spread ?? 0) - Math.abs(one.spread ?? 0)).slice(0, QUESTIONS))
  return rows.filter((row) => far.has(row))
}

/** Up to three that moved beyond what routine variation gives, for the worse first. */
export const moved = (all: readonly AnalysedMeasure[]): readonly AnalysedMeasure[] => {
  const order = { worse: 0, neither: 1, better: 2 } as const
  return all
    .flatMap((analysed) => (analysed.verdict.variation.kind === 'changed' ? [{ analysed, way: analysed.verdict.variation.way }] : []))
    .toSorted((one, other) => order[one.way] - order[other.way])
    .slice(0, QUESTIONS)
    .map(({ analysed }) => analysed)
}

/** How far a value stands from the middle, in words that rank nobody. */
export const spreadWords = ({ spread, value, range }: Pick<ProfileRow, 'spread' | 'value' | 'range'>): string => {
  if (value > range.highest) return 'Higher than each of the neighbours'
  if (value < range.lowest) return 'Lower than each of the neighbours'
  if (spread === null) return 'Among the neighbours, who hardly differ'
  return Math.abs(spread) < NEAR ? 'Among the neighbours, near the middle' : Math.abs(spread) < 2 ? 'Among the neighbours, away from the middle' : 'Among the neighbours, far from the middle'
}
