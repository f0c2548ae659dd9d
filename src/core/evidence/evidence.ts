import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { TextCheckOverride } from '../child-data/text-check.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { ActionId, OutcomeId } from '../plan/plan.ts'
import type { FrozenSeries } from './frozen-series.ts'

export type EvidenceId = Branded<'EvidenceId'>

export const evidenceKinds = ['series', 'document', 'audit', 'observation', 'voice', 'external'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** The three strands and confirmation from outside (product rule 3). They are shown side by side and never averaged. */
export const strands = ['data', 'practice', 'voice', 'external'] as const
export type Strand = (typeof strands)[number]

export const voices = ['children', 'families', 'carers', 'staff'] as const
export type Voice = (typeof voices)[number]

/** What a piece says about an outcome, by whoever offers it. `cannot-tell` is an answer and is never counted as good. */
export const bearings = ['better', 'worse', 'no-change', 'cannot-tell'] as const
export type Bearing = (typeof bearings)[number]

/** A file as it was brought. Its bytes are kept by their hash, elsewhere. */
export type EvidenceFile = { readonly sha256: Sha256; readonly name: string; readonly mediaType: string; readonly size: number }

/** What a piece of evidence is, with what each kind must say about itself. */
export type EvidenceContent =
  /** A measure over a period, frozen as its figures stood on the day it was offered. */
  | { readonly kind: 'series'; readonly measure: MeasureId; readonly body: BodyId; readonly frozen: FrozenSeries }
  /** A document tells what somebody wrote; whoever offers it says which strand it reports on. Null: it shows only that work was done. */
  | { readonly kind: 'document'; readonly file: EvidenceFile; readonly reportsOn: Strand | null }
  /** An audit of practice, by the id it has in this programme; null for one kept elsewhere. */
  | { readonly kind: 'audit'; readonly audit: { readonly id: string | null; readonly title: string } }
  | { readonly kind: 'observation'; readonly where: string; readonly byWhom: string }
  /** How many answered; 0 where it is from one to five and kept back from whoever reads it. */
  | { readonly kind: 'voice'; readonly asked: NonEmpty<Voice>; readonly howMany: number; readonly gatheredBy: string }
  | { readonly kind: 'external'; readonly byWhom: string }

/** What a piece speaks for. Any of the lists may be empty, but not all of them. */
export type EvidenceLinks = {
  readonly findings: readonly FindingId[]
  readonly outcomes: readonly { readonly outcome: OutcomeId; readonly shows: Bearing }[]
  readonly actions: readonly ActionId[]
  readonly measures: readonly MeasureId[]
}

/** Something a person can look at to judge whether anything changed. It is withdrawn, never deleted. */
export type Evidence = {
  readonly id: EvidenceId
  readonly programme: ProgrammeId
  readonly title: string
  /** What was found, seen, heard or confirmed, in a few sentences. */
  readonly says: string
  readonly content: EvidenceContent
  /** For how many months it speaks for today, where this programme set that for its kind; the record adds it when it is read. */
  readonly freshMonths?: number
  /** The days it speaks of; one day is the same day twice. */
  readonly speaksOf: { readonly from: Day; readonly to: Day }
  readonly received: Day
  readonly links: EvidenceLinks
  readonly offered: { readonly by: PersonId | null; readonly name: string; readonly capacity: string; readonly on: Day }
  /** A warning about child data that the person went past, with the reason. */
  readonly textCheck: TextCheckOverride | null
  readonly withdrawn: { readonly on: Day; readonly name: string; readonly reason: string } | null
  /** What the law made us erase: its words and bytes are gone, and this line says that it was here. */
  readonly erased: { readonly on: Day; readonly name: string; readonly reason: string } | null
}

/** In: what a piece is. Out: the strand it counts for; null for a document that shows only that work was done. */
export const strandOf = (content: EvidenceContent): Strand | null => {
  switch (content.kind) {
    case 'series':
      return 'data'
    case 'document':
      return content.reportsOn
    case 'audit':
    case 'observation':
      return 'practice'
    case 'voice':
      return 'voice'
    case 'external':
      return 'external'
    default:
      return content satisfies never
  }
}

/** In: a piece. Out: whether it still counts. One withdrawn or erased speaks for nothing. */
export const isStanding = ({ withdrawn, erased }: Pick<Evidence, 'withdrawn' | 'erased'>): boolean => withdrawn === null && erased === null

/** Something that evidence can be asked for. */
export type EvidenceSubject =
  | { readonly kind: 'finding'; readonly id: FindingId }
  | { readonly kind: 'outcome'; readonly id: OutcomeId }
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'measure'; readonly id: MeasureId }

/** In: the library and a finding, outcome, action or measure. Out: the pieces linked to that very thing, withdrawn ones too, in their order. */
export const evidenceFor = (library: readonly Evidence[], subject: EvidenceSubject): readonly Evidence[] =>
  library.filter(({ links }) => {
    switch (subject.kind) {
      case 'finding':
        return links.findings.includes(subject.id)
      case 'outcome':
        return links.outcomes.some(({ outcome }) => outcome === subject.id)
      case 'action':
        return links.actions.includes(subject.id)
      case 'measure':
        return links.measures.includes(subject.id)
      default:
        return subject satisfies never
    }
  })
