import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { MeasureId } from './measure.ts'
import type { Period } from './period.ts'

export type LoadId = Branded<'LoadId'>

/**
 * Why a published table has a sign where a number would stand, in the words of DfE statistics: `c` kept back so that nobody can be
 * recognised, `k` and `low` round to nothing but are not nothing, `u` too unreliable to give, `x` not available, `z` does not
 * apply. `-` is the comparison tool's sign for all of them.
 */
export const figureSymbols = ['c', 'k', 'low', 'u', 'x', 'z', '-'] as const
export type FigureSymbol = (typeof figureSymbols)[number]

/**
 * What stands in the cell: a number, with what it was divided from where that was given, or a sign, which is never a number.
 * In a percentage the value is 100 × numerator ÷ denominator as published, so it may be rounded.
 */
export type Amount =
  | { readonly kind: 'number'; readonly value: number; readonly numerator: number | null; readonly denominator: number | null }
  | { readonly kind: 'symbol'; readonly symbol: FigureSymbol }

/** Why a figure is to be read with care. */
export const qualityFlags = ['incomplete', 'estimated', 'recording-changed', 'under-review', 'joint-return', 'not-comparable', 'calculated'] as const
export type QualityFlag = (typeof qualityFlags)[number]

/**
 * One figure of one measure, body and period, as one load gave it: its birth certificate. A restated figure is a new one with the
 * next revision; the old one stays.
 */
export type Figure = {
  readonly measure: MeasureId
  readonly body: BodyId
  readonly period: Period
  readonly amount: Amount
  /** The day up to which the source had recorded when the figure was taken. */
  readonly dataTo: Day
  readonly received: Day
  readonly standing: 'provisional' | 'final'
  /** 0 for the first figure given, 1 for the first restatement, and so on. */
  readonly revision: number
  readonly load: LoadId
  /** Where in the file: its sheet where there are several, and its row counted as a person does, headings being row 1. */
  readonly place: { readonly sheet: string | null; readonly row: number | null; readonly column: string | null }
  readonly flag: { readonly code: QualityFlag; readonly reason: string } | null
}

/** Whether whoever publishes the figures has already kept back what could point at a child. Local figures may hold small numbers. */
export const figureOrigins = ['published', 'local'] as const
export type FigureOrigin = (typeof figureOrigins)[number]

/** A file of a return that figures were counted from. */
export type CountedFrom = { readonly sha256: string; readonly bytes: number }

/** One file of figures taken in, all of it or nothing. The same file again changes nothing. */
export type Load = {
  readonly id: LoadId
  readonly programme: ProgrammeId
  readonly file: string
  /** Of the file's bytes. Of an undoing, the one of the load undone. */
  readonly sha256: string
  /** Of a file of counts, the files of the return they were counted from; absent for any other. No name of one is kept: it may say anything. */
  readonly countedFrom?: readonly CountedFrom[]
  /** The form in which it came, such as `explore-education-statistics`, `comparison-tool`, `plain-table`, `counts-file`. */
  readonly form: string
  /** Who published or sent it, in words. */
  readonly publisher: string
  readonly origin: FigureOrigin
  /** The instant, ISO in UTC. */
  readonly at: string
  readonly received: Day
  readonly by: PersonId | null
  readonly figures: { readonly added: number; readonly restated: number; readonly unchanged: number }
  /** Rules waived by a person, each with the reason given and, where it is known, how many problems there were. */
  readonly waivers: readonly { readonly rule: string; readonly reason: string; readonly count?: number }[]
  /** The load that this one takes back, and why. Null for a file taken in. */
  readonly undoes: { readonly load: LoadId; readonly reason: string } | null
}
