import type { BodyId } from '../../../core/bodies/body.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import type { ChartedFunnel, ChartedPeers, ComparedSeries, PeerFigure } from '../../../core/measure/charted-peers.ts'
import { neighbourRange } from '../../../core/measure/compare-figures.ts'
import type { Figure } from '../../../core/measure/figure.ts'
import type { Direction, Measure } from '../../../core/measure/measure.ts'
import { periodKind, type Period } from '../../../core/measure/period.ts'
import { periodHeading } from '../../../reports/words/period-in-words.ts'
import type { Tools } from '../../tools.ts'
import type { noFunnelWords } from '../../words/measure-words.ts'
import { seriesPeriod, unitOf } from './charted-series-of.ts'
import { isComparable } from './comparators-of.ts'
import type { Peers } from './peers-of-body.ts'

const betterOf = ({ kind }: Direction): 'higher' | 'lower' | 'neither' => (kind === 'higher' || kind === 'lower' ? kind : 'neither')

const figureIn = (figures: readonly Figure[], body: BodyId, { from, to }: Period): Figure | undefined => figures.find((each) => each.body === body && each.period.from === from && each.period.to === to)

const peerFigure = (name: string, figure: Figure | undefined): PeerFigure => {
  if (figure === undefined) return { body: name, value: null, symbol: null, numerator: null, denominator: null }
  const { amount } = figure
  return amount.kind === 'number' ? { body: name, value: amount.value, symbol: null, numerator: amount.numerator, denominator: amount.denominator } : { body: name, value: null, symbol: amount.symbol, numerator: null, denominator: null }
}

/** The latest period in which both the body and at least one neighbour have a figure of the measure; null where there is none. */
export const sharedPeriod = (figures: readonly Figure[], body: BodyId, neighbours: readonly BodyId[]): Period | null => {
  const others = new Set(figures.filter((each) => neighbours.includes(each.body)).map(({ period }) => `${period.from} ${period.to}`))
  return figures.filter((each) => each.body === body && others.has(`${each.period.from} ${each.period.to}`)).toSorted((one, other) => one.period.to.localeCompare(other.period.to)).at(-1)?.period ?? null
}

/** In: a measure, everybody’s figures, a body, its peers and a period. Out: the value the level strip is drawn from. */
export const chartedPeersOf = (measure: Measure, figures: readonly Figure[], body: BodyId, peers: Peers, period: Period): ChartedPeers => {
  const of = (id: BodyId): PeerFigure => peerFigure(peers.nameOf(id), figureIn(figures, id, period))
  const neighbours = peers.neighbours.map(of)
  const range = neighbourRange(neighbours.map(({ value }) => value))
  return {
    measure: measure.name, unit: unitOf(measure), better: betterOf(measure.direction), period: periodHeading(period.to, seriesPeriod(periodKind(period))), own: of(body), neighbours,
    neighboursAre: peers.neighboursAre ?? 'Neighbours', middle: range.kind === 'range' ? range.median : null,
    region: peers.region === null || !isComparable(measure) ? null : of(peers.region), england: peers.country === null || !isComparable(measure) ? null : of(peers.country),
  }
}

const NEEDED = 5

/** In: a measure that has no funnel. Out: why not. */
export const whyNoFunnel = ({ unit, mayFallBelowNothing }: Pick<Measure, 'unit' | 'mayFallBelowNothing'>): keyof typeof noFunnelWords => (mayFallBelowNothing ? 'a-change' : unit === 'percent' || unit === 'rate-per-10000' ? 'too-few-counts' : 'not-a-share')

/** The funnel of a body and its neighbours; null where the measure is no proportion or rate, or too few of them give what it was divided from. */
export const chartedFunnelOf = (measure: Measure, figures: readonly Figure[], body: BodyId, peers: Peers, period: Period, funnelOfPeers: Tools['funnelOfPeers']): ChartedFunnel | null => {
  const kind = measure.unit === 'percent' ? 'proportion' : measure.unit === 'rate-per-10000' ? 'rate' : null
  if (kind === null) return null
  const scale = kind === 'proportion' ? 100 : 10_000
  const rows = [body, ...peers.neighbours].flatMap((id) => {
    const amount = figureIn(figures, id, period)?.amount
    if (amount === undefined || amount.kind !== 'number' || amount.numerator === null || amount.denominator === null || amount.denominator <= 0) return []
    return kind === 'proportion' && amount.numerator > amount.denominator ? [] : [{ id, numerator: amount.numerator, denominator: amount.denominator }]
  })
  const funnel = rows.length < NEEDED || !rows.some(({ id }) => id === body) ? null : funnelOfPeers(kind, rows, scale)
  if (funnel === null) return null
  const version = measure.versions.at(-1) ?? measure.versions[0]
  return {
    measure: measure.name, unit: unitOf(measure), better: betterOf(measure.direction), period: periodHeading(period.to, seriesPeriod(periodKind(period))), size: version.denominator ?? 'Size',
    average: funnel.average, limits: funnel.limits,
    bodies: rows.map(({ id, numerator, denominator }, i) => ({ body: peers.nameOf(id), isOwn: id === body, value: (scale * numerator) / denominator, numerator, denominator, standing: funnel.standings[i]! })),
  }
}

const isYear = ({ period }: Figure): boolean => periodKind(period) === 'year'

/** Yearly figures of the body, its region, country and neighbours as lines; null with fewer than two years. Nothing is joined across a break. */
export const comparedYearsOf = (analysed: AnalysedMeasure, figures: readonly Figure[], peers: Peers): ComparedSeries | null => {
  const { measure, body, stretches } = analysed
  const years = figures.filter(isYear)
  const lineOf = (id: BodyId) => years.filter((each) => each.body === id).toSorted((one, other) => one.period.to.localeCompare(other.period.to)).map(({ period, amount }) => ({ day: period.to, value: amount.kind === 'number' ? amount.value : null, symbol: amount.kind === 'symbol' ? amount.symbol : null }))
  const own = lineOf(body)
  if (own.length < 2) return null
  const past = [...new Set(stretches.map((each) => each.body))].filter((id) => id !== body)
  const breaks = stretches.flatMap(({ starts }) => (starts.kind === 'break' ? [{ day: starts.break.on, reason: starts.break.words }] : []))
  const days = [...new Set(years.map(({ period }) => period.to))].toSorted()
  const middle = days.flatMap((day) => {
    const range = neighbourRange(peers.neighbours.map((id) => {
      const amount = years.find((each) => each.body === id && each.period.to === day)?.amount
      return amount !== undefined && amount.kind === 'number' ? amount.value : null
    }))
    return range.kind === 'range' ? [{ day, value: range.median, symbol: null }] : []
  })
  const others = [
    ...(middle.length < 2 ? [] : [{ body: 'Neighbours, median', role: 'neighbours-median' as const, points: middle, breaks: [] }]),
    ...(peers.region === null || !isComparable(measure) ? [] : [{ body: peers.nameOf(peers.region), role: 'region' as const, points: lineOf(peers.region), breaks: [] }]),
    ...(peers.country === null || !isComparable(measure) ? [] : [{ body: peers.nameOf(peers.country), role: 'england' as const, points: lineOf(peers.country), breaks: [] }]),
  ]
  return {
    measure: measure.name, unit: unitOf(measure), better: betterOf(measure.direction),
    lines: [
      ...past.map((id) => ({ body: peers.nameOf(id), role: 'own' as const, points: lineOf(id), breaks: [] })),
      { body: peers.nameOf(body), role: 'own' as const, points: own, breaks },
      ...others.filter(({ points }) => points.length > 0),
    ],
  }
}
