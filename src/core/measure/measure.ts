import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'

/** A word of ours such as `assessments-within-45-working-days`: plain, and never good or bad in itself. */
export type MeasureId = Branded<'MeasureId'>

/** The parts of the service that a board looks at in turn (domain.md section 5). */
export const measureGroups = [
  'front-door', 'early-help', 'assessment', 'protection', 'court', 'children-in-care', 'health-and-education', 'care-leavers',
  'adoption-and-fostering', 'exploitation-and-missing', 'workforce', 'quality-and-voice',
] as const
export type MeasureGroup = (typeof measureGroups)[number]

/** What the value counts. A percentage runs from 0 to 100; a rate is of each 10,000 children; money is in whole pounds. */
export const measureUnits = ['count', 'percent', 'rate-per-10000', 'days', 'working-days', 'weeks', 'months', 'average', 'score', 'pounds'] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** Which way is better. In a band, less than `low` and more than `high` are both worse; with `none` only change can be told. */
export type Direction = { readonly kind: 'higher' | 'lower' | 'none' } | { readonly kind: 'band'; readonly low: number; readonly high: number }

export const measureFrequencies = ['weekly', 'monthly', 'quarterly', 'termly', 'yearly'] as const
export type MeasureFrequency = (typeof measureFrequencies)[number]

/** How its series is drawn and judged. `xmr` where nothing better fits. */
export const measureCharts = ['xmr', 'p', 'p-prime', 'u', 'u-prime', 'c', 'g', 't', 'run'] as const
export type MeasureChart = (typeof measureCharts)[number]

/** A time that law or guidance sets for the work measured, while it held. */
export type Timescale = {
  /** Such as “45 working days”. */
  readonly limit: string
  readonly source: Source
  /** Null where it is not known or long past. */
  readonly from: Day | null
  /** Null while it holds. */
  readonly to: Day | null
}

/** One wording of what a measure counts. A change of wording is a new version, and a break in the series where `isBreak`. */
export type MeasureVersion = {
  /** 1 for the first. */
  readonly number: number
  /** The first day whose figures it counts. Null for the first version. */
  readonly from: Day | null
  readonly question: string
  readonly why: string
  readonly numerator: string
  /** Null for a plain count, a length of time or a score. */
  readonly denominator: string | null
  readonly timescales: readonly Timescale[]
  readonly writtenBy: string
  /** Who put this wording on record; null for what ships and where it is not known. They do not check it. */
  readonly enteredBy: PersonId | null
  /** Null until somebody else has checked it. */
  readonly checkedBy: string | null
  readonly reviewBy: Day
  /** Why this version came, and whether figures before and after it can be laid side by side. Null for the first version. */
  readonly change: { readonly reason: string; readonly isBreak: boolean } | null
}

/** Something a board watches, as data: shipped with the product, or local to one programme. */
export type Measure = {
  readonly id: MeasureId
  /** Null for one that ships; else the programme whose people wrote it. */
  readonly programme: ProgrammeId | null
  readonly group: MeasureGroup
  /** A few plain words, such as “Assessments within 45 working days”. */
  readonly name: string
  readonly unit: MeasureUnit
  /** Decimal places it is shown with. */
  readonly places: 0 | 1 | 2
  readonly direction: Direction
  /** Whether a value can be below nought, as a change can: of households gained less those lost. A share and a rate cannot. */
  readonly mayFallBelowNothing: boolean
  readonly frequency: MeasureFrequency
  /** Where its figures come from, in words, such as “Children in need census”. */
  readonly source: string
  readonly chart: MeasureChart
  /** In order of number; the last is the wording of today. */
  readonly versions: readonly [MeasureVersion, ...MeasureVersion[]]
}

/** In: a word of our own data. Throws where it is not kebab-case: that is a fault. */
export const measureId = (word: string): MeasureId => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)) throw new Error(`not the id of a measure: ${word}`)
  return word as MeasureId
}
