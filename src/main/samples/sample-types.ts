import type { VisitKind } from '../../core/inspection/inspection.ts'

/** A date as exactly as its source gives it. Days are ISO; `words` come with the days they can mean, for sorting. */
export type PublicDate =
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'words'; readonly words: string; readonly from: string; readonly to: string }

export type PublicSource = { readonly title: string; readonly url: string }

/** `printed`: the words of the report or of Ofsted's statistics. `reported`: known from a council's or a newspaper's account. */
export type SampleJudgement = { readonly area: string; readonly grade: string; readonly gradeAs: string; readonly read: 'printed' | 'reported' }

export type SampleVisit = {
  readonly id: string
  /** Ids of the bodies that were visited. */
  readonly bodies: readonly string[]
  readonly visit: VisitKind
  /** A framework code of Ofsted’s inspections of councils or of `other-frameworks.data.ts`, or null for a visit without grades and for area SEND inspections. */
  readonly framework: string | null
  readonly visited: PublicDate
  readonly publication: { readonly kind: 'published'; readonly on: PublicDate } | { readonly kind: 'not-published' } | { readonly kind: 'not-known' }
  readonly leadInspectors: readonly string[]
  readonly theme: string | null
  readonly judgements: readonly SampleJudgement[]
  readonly summary: string
  /** Where sources differ or are silent, said plainly. */
  readonly note: string | null
  readonly sources: readonly PublicSource[]
}

/** One line of the public timeline that is not an inspection or visit. */
export type PublicFact = {
  readonly id: string
  readonly on: PublicDate
  readonly kind: 'instrument' | 'appointment' | 'report' | 'service' | 'event'
  readonly bodies: readonly string[]
  readonly what: string
  readonly note: string | null
  readonly sources: readonly PublicSource[]
}
