import type { ChartedUnit } from './charted-series.ts'
import type { FigureSymbol } from './figure.ts'

/** One body’s figure for one period, or the sign that stands in its place. */
export type PeerFigure = {
  readonly body: string
  readonly value: number | null
  readonly symbol: FigureSymbol | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** One body beside its neighbours, its region and England in one period. */
export type ChartedPeers = {
  readonly measure: string
  readonly unit: ChartedUnit
  readonly better: 'higher' | 'lower' | 'neither'
  /** In words, such as “Year to 31 March 2025”. */
  readonly period: string
  readonly own: PeerFigure
  readonly neighbours: readonly PeerFigure[]
  /** Which neighbours, in words, such as “Ten statistical neighbours, 2025 model”. */
  readonly neighboursAre: string
  /** Median of the neighbours that have a figure; null where none has. */
  readonly middle: number | null
  readonly region: PeerFigure | null
  readonly england: PeerFigure | null
}

/** How far out a body stands on a funnel: beyond the 99.8 % limit, beyond the 95 % limit, or within. */
export type FunnelStanding = 'low-998' | 'low-95' | 'within' | 'high-95' | 'high-998'

/** Limits of a funnel for a body of one size, in the unit of the values. */
export type FunnelLimit = { readonly size: number; readonly lower95: number; readonly upper95: number; readonly lower998: number; readonly upper998: number }

/** Bodies of different size on one funnel: what would be expected of each were all alike. In no order of merit. */
export type ChartedFunnel = {
  readonly measure: string
  readonly unit: ChartedUnit
  readonly better: 'higher' | 'lower' | 'neither'
  readonly period: string
  /** Where the bodies are teams of one body, none of which is our own more than another. */
  readonly among?: 'teams'
  /** What the size counts, in words, such as “Assessments completed”. */
  readonly size: string
  readonly average: number
  /** In order of size; enough of them to draw smooth curves. */
  readonly limits: readonly FunnelLimit[]
  readonly bodies: readonly {
    readonly body: string
    readonly isOwn: boolean
    readonly value: number
    readonly numerator: number
    readonly denominator: number
    readonly standing: FunnelStanding
  }[]
}

/** One line of a picture that lays bodies side by side over the years. */
export type ComparedLine = {
  readonly body: string
  readonly role: 'own' | 'england' | 'region' | 'neighbours-median' | 'neighbour'
  readonly points: readonly { readonly day: string; readonly value: number | null; readonly symbol: FigureSymbol | null }[]
  /** First days on the far side of a break in this line, with the reason. */
  readonly breaks: readonly { readonly day: string; readonly reason: string }[]
}

/** One measure of several bodies, year by year. Days are ISO and are the last of their year. */
export type ComparedSeries = {
  readonly measure: string
  readonly unit: ChartedUnit
  readonly better: 'higher' | 'lower' | 'neither'
  readonly lines: readonly ComparedLine[]
}
