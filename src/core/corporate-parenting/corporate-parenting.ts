import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'

export type CareLeaverPromiseId = Branded<'CareLeaverPromiseId'>
export type YoungViewId = Branded<'YoungViewId'>

/** What a council can promise care leavers in its local offer (Children and Social Work Act 2017, section 2; domain.md section 10). */
export const promiseKinds = ['council-tax', 'housing', 'deposit-or-guarantor', 'setting-up-home', 'phone-and-internet', 'travel', 'health-costs', 'work-and-training', 'education', 'wellbeing', 'rights', 'other'] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** How a young person comes by it. */
export const promiseWays = ['automatic', 'automatic-then-on-request', 'on-request'] as const
export type PromiseWay = (typeof promiseWays)[number]

export const promiseStatuses = ['proposed', 'agreed', 'in-force', 'ended', 'withdrawn'] as const
export type PromiseStatus = (typeof promiseStatuses)[number]

/** Something one council promises care leavers: what, for whom, on what ground, and how one gets it. */
export type CareLeaverPromise = {
  readonly id: CareLeaverPromiseId
  readonly programme: ProgrammeId
  readonly council: BodyId
  readonly kind: PromiseKind
  readonly title: string
  /** What it is, in words a young person reads. */
  readonly what: string
  readonly whoFor: string
  /** How to get it, in words a young person reads. */
  readonly howToGet: string
  readonly legalBase: string | null
  /** Null where no source gives the first day. */
  readonly from: StatedDay | null
  readonly to: Day | null
  readonly way: PromiseWay
  /** The birthday up to which it comes without being asked for, null where it never does. */
  readonly automaticTo: number | null
  /** The birthday up to which it can be had, 16 to 26. */
  readonly ageTo: number
  /** Up to how many percent of a cost, null where it is no share of a cost. */
  readonly upTo: number | null
  /** What makes it more or less, such as who else lives there. */
  readonly condition: string | null
  readonly backdatedTo: Day | null
  readonly status: PromiseStatus
  readonly sources: NonEmpty<Source>
  readonly note: string | null
}

/** How many of those who could have it had it, over some days. */
export type TakeUp = { readonly programme: ProgrammeId; readonly promise: CareLeaverPromiseId; readonly from: Day; readonly to: Day; readonly receiving: number; readonly eligible: number }

/** Care leavers aged 16 to 25 by their standing in law (Children (Leaving Care) Act 2000). */
export const leaverStatuses = ['eligible', 'relevant', 'former-relevant', 'qualifying'] as const
export type LeaverStatus = (typeof leaverStatuses)[number]

/** Counts of one council on one day; never a young person. */
export type CareLeaverCount = { readonly programme: ProgrammeId; readonly council: BodyId; readonly on: Day; readonly counts: Readonly<Record<LeaverStatus, number>> }

/** Who spoke. Groups, never one young person. */
export const youngGroups = ['children-in-care-council', 'care-leavers-forum', 'survey', 'visit', 'other-group'] as const
export type YoungGroup = (typeof youngGroups)[number]

export const viewAnswers = ['done', 'will-do', 'cannot'] as const
export type ViewAnswer = (typeof viewAnswers)[number]

/** What a group of children or care leavers said, and what was answered: “you said, we did”. */
export type YoungView = {
  readonly id: YoungViewId
  readonly programme: ProgrammeId
  readonly council: BodyId
  readonly group: YoungGroup
  readonly on: Day
  readonly heard: string
  readonly answer: { readonly on: Day; readonly kind: ViewAnswer; readonly words: string } | null
}

/** Who sits on a corporate parenting board (domain.md section 10). */
export const boardMemberKinds = ['councillor', 'director', 'virtual-head', 'health', 'housing', 'care-experienced', 'foster-carer', 'police', 'other-officer'] as const
export type BoardMemberKind = (typeof boardMemberKinds)[number]

/** Who came to one meeting of the board, by kind of member. Null where there is no such seat. */
export type BoardMeeting = { readonly programme: ProgrammeId; readonly council: BodyId; readonly on: Day; readonly members: Readonly<Record<BoardMemberKind, { readonly seats: number; readonly came: number } | null>> }

/** Everything on record about corporate parenting. */
export type CorporateParenting = {
  readonly promises: readonly CareLeaverPromise[]
  readonly takeUps: readonly TakeUp[]
  readonly leavers: readonly CareLeaverCount[]
  readonly views: readonly YoungView[]
  readonly meetings: readonly BoardMeeting[]
}

/** Where, by whom and on which day a decision about corporate parenting is made, and what stands on record. */
export type ParentingSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly councils: readonly BodyId[]; readonly parenting: CorporateParenting }
