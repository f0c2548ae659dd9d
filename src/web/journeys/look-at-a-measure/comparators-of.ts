import type { BodyId } from '../../../core/bodies/body.ts'
import { addMonths, type Day } from '../../../core/calendar/day.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { neighbourRange } from '../../../core/measure/compare-figures.ts'
import { keyOf, type FigureKey, type FigureRevision } from '../../../core/measure/read-figure.ts'
import type { Period } from '../../../core/measure/period.ts'
import { amountInWords } from '../../../reports/words/point-in-words.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { unitOf } from './charted-series-of.ts'
import type { Peers } from './peers-of-body.ts'
import type { Comparator } from './scorecard-table.ts'

/** The same period a year earlier. In: a period. Out: its days twelve months before; the end of a month stays the end of a month. */
export const yearBefore = ({ from, to }: Period): Period => {
  const isMonthEnd = (on: Day): boolean => addMonths(on, 1).slice(8) === on.slice(8) && Number(on.slice(8)) >= 28
  const end = addMonths(to, -12)
  // 28 February 2025 is the last day of its month, and a year before that stands 29 February 2024.
  return { from: addMonths(from, -12), to: isMonthEnd(to) && to.slice(5) === '02-28' && Number(end.slice(0, 4)) % 4 === 0 ? (`${end.slice(0, 4)}-02-29` as Day) : end }
}

/** A count of one council says nothing beside the count of a country: only percentages, rates, times and scores are laid beside others. */
export const isComparable = ({ unit }: Pick<AnalysedMeasure['measure'], 'unit'>): boolean => unit !== 'count' && unit !== 'pounds'

/** In: an analysed measure and its peers. Out: which figures to fetch so that it can be laid beside them. */
export const comparatorKeys = ({ measure, latest }: AnalysedMeasure, { neighbours, region, country }: Peers): readonly FigureKey[] =>
  latest === null || !isComparable(measure) ? [] : [...neighbours, region, country].flatMap((body) => (body === null ? [] : [{ measure: measure.id, body, period: latest.period }]))

/** In: an analysed measure, its peers and their figures by key. Out: what stands beside its latest figure, in words; absent ones are left out. */
export const comparatorsOf = (analysed: AnalysedMeasure, { neighbours, region, country, nameOf }: Peers, figures: ReadonlyMap<string, FigureRevision>): readonly Comparator[] => {
  const { measure, latest, points } = analysed
  if (latest === null) return []
  const unit = unitOf(measure)
  const figureOf = (body: BodyId): FigureRevision | undefined => figures.get(keyOf({ measure: measure.id, body, period: latest.period }))
  const beside = (body: BodyId | null): readonly Comparator[] => {
    const found = body === null ? undefined : figureOf(body)
    if (body === null || found === undefined || found.amount.kind === 'taken-back') return []
    const amount = found.amount.kind === 'number' ? { value: found.amount.value, symbol: null } : { value: null, symbol: found.amount.symbol }
    return [{ beside: nameOf(body), words: amountInWords(amount, unit) }]
  }
  const range = neighbourRange(neighbours.map((body) => {
    const found = figureOf(body)
    return found !== undefined && found.amount.kind === 'number' ? found.amount.value : null
  }))
  const past = yearBefore(latest.period)
  // Our own past stands beside the latest figure only where no break lies between the two.
  const own = points.find(({ period, stretch }) => period.to === past.to && period.from === past.from && sameSide(analysed, stretch, latest.stretch))
  return [
    ...beside(country),
    ...beside(region),
    ...(range.kind === 'range' ? [{ beside: 'Neighbours, median', words: shownValue(range.median, unit) }] : []),
    ...(own === undefined ? [] : [{ beside: 'A year before', words: amountInWords(own, unit) }]),
  ]
}

const sameSide = ({ stretches }: AnalysedMeasure, one: number, other: number): boolean => stretches.slice(one + 1, other + 1).every(({ starts }) => starts.kind !== 'break')
