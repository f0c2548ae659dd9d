import type { ChartedSeries } from '../measure/charted-series.ts'
import type { Figure } from '../measure/figure.ts'
import type { EvidenceContent } from './evidence.ts'

/** One frozen figure: which revision it was, and whether it was small enough to point at a child. */
export type FrozenFigure = { readonly body: string; readonly first: string; readonly last: string; readonly revision: number; readonly isSmall: boolean }

/**
 * A measure over a period as it stood on a day: the chart as it was drawn, the verdict in words, and which revision of each figure it rests
 * on, so that a later restatement can be told. `figures` stand in the order of the chart’s points.
 */
export type FrozenSeries = {
  readonly measureName: string
  readonly bodyName: string
  readonly charted: ChartedSeries
  readonly verdictInWords: string
  readonly figures: readonly FrozenFigure[]
}

/**
 * In: a frozen series. Out: the series as somebody sees it who is not entitled to small numbers. Where one figure is kept back, limits and
 * verdict go too: they were worked out with it and would help to guess it.
 */
export const frozenWithoutSmallNumbers = (frozen: FrozenSeries): FrozenSeries => {
  if (!frozen.figures.some(({ isSmall }) => isSmall)) return frozen
  const points = frozen.charted.points.map((point, index) => {
    const isHidden = frozen.figures[index]?.isSmall === true
    return { ...point, limits: null, cause: 'none' as const, kind: 'common-cause' as const, ...(isHidden ? { value: null, symbol: 'c' as const, numerator: null, denominator: null } : {}) }
  })
  return {
    ...frozen,
    charted: { ...frozen.charted, points, verdict: null },
    verdictInWords: 'Some of these figures are kept back from your role because they are small. Limits and verdict are left out with them.',
  }
}

/** In: what a piece is. Out: the same as somebody sees it who is not entitled to small numbers. */
export const contentWithoutSmallNumbers = (content: EvidenceContent): EvidenceContent => {
  if (content.kind === 'series') return { ...content, frozen: frozenWithoutSmallNumbers(content.frozen) }
  if (content.kind === 'voice' && content.howMany <= 5) return { ...content, howMany: 0 }
  return content
}

/** A frozen figure that is not what it was: its place in the chart, and the figure as it stands now, null where it was taken back. */
export type RestatedFigure = { readonly place: number; readonly now: Figure | null }

/** In: a frozen series, and the figures of its measure as they stand now. Out: those whose revision is another today, in the order of the chart. */
export const restatedSince = ({ figures: frozen }: FrozenSeries, figures: readonly Figure[]): readonly RestatedFigure[] =>
  frozen.flatMap(({ body, first, last, revision }, place) => {
    const now = figures.find((each) => each.body === body && each.period.from === first && each.period.to === last) ?? null
    return now?.revision === revision ? [] : [{ place, now }]
  })
