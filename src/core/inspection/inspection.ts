import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'

export type InspectionId = Branded<'InspectionId'>
export type Sha256 = Branded<'Sha256'>

/**
 * The visits of domain.md 2.3, and the review of a council or adviser who gives support (section 11). A visit without grades never
 * changes a grade.
 */
export const visitKinds = [
  'full-inspection',
  'reinspection',
  'focused-visit',
  'monitoring-visit',
  'joint-targeted-area-inspection',
  'area-send-inspection',
  'regulatory-inspection',
  'practice-review',
  'audit',
  'support-review',
  'other-visit',
] as const
export type VisitKind = (typeof visitKinds)[number]

/** Where a fact was published. A fact from a document we hold also has the document's hash. */
export type Source = { readonly title: string; readonly url: string | null }

export type Publication =
  | { readonly kind: 'published'; readonly on: Day | null }
  | { readonly kind: 'not-published' }
  | { readonly kind: 'not-known' }

/** One visit by an inspectorate, as it stands in the register. */
export type Inspection = {
  readonly id: InspectionId
  readonly programme: ProgrammeId
  /** The body of the bodies register where it is one of them; the name as printed always. */
  readonly body: string | null
  readonly providerAsPrinted: string
  readonly visit: VisitKind
  /** Framework code, such as `ILACS-2018`; null for a visit outside the frameworks that grade a council. */
  readonly framework: string | null
  readonly start: Day | null
  readonly end: Day | null
  /** The dates as the source gives them, where it gives no exact days: “autumn 2023”. Shown instead of the days. */
  readonly datesInWords: string | null
  readonly publication: Publication
  /** The day the council received the report: the clock of its duties starts here. */
  readonly received: Day | null
  readonly leadInspectors: readonly string[]
  readonly theme: string | null
  readonly summary: string | null
  readonly document: Sha256 | null
  readonly source: Source
  /** Further places that say the same. */
  readonly alsoIn: readonly Source[]
  readonly judgements: readonly Judgement[]
}

/** A judgement as the report gives it. The overall one is never derived from the others, and may be absent. */
export type Judgement = {
  /** Area code, such as `help-and-protection`. */
  readonly area: string
  readonly areaAsPrinted: string
  readonly grade: string
  readonly gradeAsPrinted: string
  readonly page: number | null
}

/** The day a visit is placed on in lists and charts: its last day, else its first, else its publication. */
export const dayOfInspection = ({ end, start, publication }: Inspection): Day | null =>
  end ?? start ?? (publication.kind === 'published' ? publication.on : null)
