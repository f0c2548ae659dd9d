import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { InspectionId, Source } from '../inspection/inspection.ts'
import type { Ending } from '../intervention/instrument.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { PriorityId } from '../plan/plan.ts'

export type SupportPackageId = Branded<'SupportPackageId'>

/** Who can give support (domain.md section 11). */
export const supporterKinds = ['council', 'local-government-association', 'regional-alliance', 'adviser', 'other'] as const
export type SupporterKind = (typeof supporterKinds)[number]

/** Who gives the support. The body is null where it is none of the bodies of the programme, as a council elsewhere seldom is. */
export type Supporter = { readonly kind: SupporterKind; readonly name: string; readonly body: BodyId | null }

/** Who pays: a programme of the Department for Education, the sector itself, or one of the two. */
export const funders = ['partners-in-practice', 'sector-led-improvement-partners', 'local-government-association', 'regional-alliance', 'receiver', 'supporter', 'other'] as const
export type Funder = (typeof funders)[number]

/** What support is made of (domain.md section 11). Packages usually begin with a diagnostic. */
export const activityKinds = ['diagnostic', 'audit', 'coaching', 'shadowing', 'peer-review', 'training', 'other'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** One dated piece of support that was really given, in half days. */
export type SupportGiven = { readonly on: Day; readonly halfDays: number; readonly activity: ActivityKind; readonly what: string; readonly by: string | null }

export const supportRatings = ['made-a-difference', 'some-difference', 'no-difference', 'too-early'] as const
export type SupportRating = (typeof supportRatings)[number]

/** Whose view a rating is. The two are kept apart and never averaged. */
export const ratingSides = ['receiver', 'supporter'] as const
export type RatingSide = (typeof ratingSides)[number]

export type RatingGiven = { readonly rating: SupportRating; readonly on: Day; readonly words: string }

export const supportEndings = ['completed', 'stopped-early', 'carried-on-otherwise'] as const
export type HowSupportEnded = (typeof supportEndings)[number]

/** One council or adviser supporting another: what was agreed, what was given, what came of it (domain.md section 11). */
export type SupportPackage = {
  readonly id: SupportPackageId
  readonly programme: ProgrammeId
  readonly title: string
  readonly theme: string
  readonly supporter: Supporter
  readonly receiver: BodyId
  readonly funder: Funder
  /** The priority of the plan that it serves, null where none is named. */
  readonly priority: PriorityId | null
  readonly scope: string
  readonly from: StatedDay
  /** The last day agreed, null where no source gives one. */
  readonly to: StatedDay | null
  /** Null where no source says how many. */
  readonly halfDaysAgreed: number | null
  /** Whole pounds, null where not known. */
  readonly cost: number | null
  readonly activities: readonly ActivityKind[]
  /** The findings of the register that it is meant to help with. */
  readonly findings: readonly FindingId[]
  readonly given: readonly SupportGiven[]
  /** Reviews of the register in which its own findings and recommendations stand. */
  readonly reviews: readonly InspectionId[]
  readonly ratings: Readonly<Record<RatingSide, RatingGiven | null>>
  /** How the receiver goes on without it. */
  readonly exitPlan: string | null
  readonly ending: Ending<HowSupportEnded> | null
  /** What came of it, in words, null while nobody has said. */
  readonly result: string | null
  readonly sources: NonEmpty<Source>
  readonly note: string | null
}
