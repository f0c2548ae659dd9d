import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { InstrumentId } from '../intervention/instrument.ts'
import type { Month } from '../measure/month.ts'
import type { Actor } from '../people/actor.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'

export type FrontDoorPartnerId = Branded<'FrontDoorPartnerId'>
export type FrontDoorAgreementId = Branded<'FrontDoorAgreementId'>
export type PartnerEscalationId = Branded<'PartnerEscalationId'>

/** The agencies that decide together at a front door. */
export const partnerKinds = ['childrens-social-care', 'police', 'health', 'education', 'early-help', 'housing', 'probation', 'adult-social-care', 'voluntary', 'other'] as const
export type PartnerKind = (typeof partnerKinds)[number]

/** An agency of the front door. The body is null where it is none of the bodies of the programme. */
export type FrontDoorPartner = { readonly id: FrontDoorPartnerId; readonly programme: ProgrammeId; readonly name: string; readonly kind: PartnerKind; readonly body: BodyId | null; /** Those who record and raise for it in the role of a partner. */ readonly people: readonly PersonId[] }

/** How urgent a check is: red first. The hours that each allows are agreed locally (domain.md 5.1, no. 9). */
export const urgencies = ['red', 'amber', 'green'] as const
export type Urgency = (typeof urgencies)[number]

/** What one agency agreed to give. */
export type Commitment = {
  readonly partner: FrontDoorPartnerId
  /** People in full-time equivalents. */
  readonly people: number
  /** Hours of a day in which somebody is there, above 0 and up to 24. */
  readonly hoursADay: number
  /** Days of a week, 1 to 7. */
  readonly daysAWeek: number
  /** Hours within which a check is answered, null where none was agreed. */
  readonly answersWithin: Readonly<Record<Urgency, number | null>>
}

/** One version of what the partners agreed. A version holds until the day before the next begins, or until its own last day. */
export type FrontDoorAgreement = {
  readonly id: FrontDoorAgreementId
  readonly programme: ProgrammeId
  readonly version: number
  readonly title: string
  readonly from: Day
  readonly to: Day | null
  readonly commitments: readonly Commitment[]
  /** Whole percent of checks to be answered in time, and of strategy meetings to be attended. */
  readonly answersShare: number
  readonly attendanceShare: number
  /** The instrument on record whose clauses are the duties of the partnership. */
  readonly instrument: InstrumentId | null
  readonly source: Source
  readonly note: string | null
}

/** Checks that were asked of an agency in a month, and how many it answered in time. */
export type AnswersGiven = { readonly asked: number; readonly inTime: number }

/** What one agency really gave in one month. Null where nobody says. */
export type FrontDoorMonth = {
  readonly programme: ProgrammeId
  readonly partner: FrontDoorPartnerId
  readonly month: Month
  readonly people: number | null
  readonly hoursADay: number | null
  readonly answers: Readonly<Record<Urgency, AnswersGiven | null>>
  /** Strategy meetings to which it was invited, and those it came to. */
  readonly meetings: { readonly invited: number; readonly attended: number } | null
  readonly note: string | null
}

/** What can be decided about a contact at the front door. */
export const thresholdOutcomes = ['no-further-action', 'advice', 'early-help', 'assessment', 'strategy-meeting', 'passed-to-another-council'] as const
export type ThresholdOutcome = (typeof thresholdOutcomes)[number]

/** Decisions of one month by outcome: counts, never a child. */
export type ThresholdMonth = { readonly programme: ProgrammeId; readonly month: Month; readonly counts: Readonly<Record<ThresholdOutcome, number>>; readonly note: string | null }

/** What kind of matter one partner raises with another. Never which child. */
export const escalationMatters = ['attendance', 'late-answers', 'missing-information', 'people-not-there', 'threshold', 'decision', 'working-together', 'other'] as const
export type EscalationMatter = (typeof escalationMatters)[number]

export const howSettled = ['agreed', 'taken-higher', 'withdrawn'] as const
export type HowSettled = (typeof howSettled)[number]

/** One partner raising with another that something is not as agreed. */
export type PartnerEscalation = {
  readonly id: PartnerEscalationId
  readonly programme: ProgrammeId
  readonly by: FrontDoorPartnerId
  readonly against: FrontDoorPartnerId
  readonly matter: EscalationMatter
  readonly what: string
  readonly raised: Day
  readonly due: Day
  readonly answer: { readonly on: Day; readonly words: string } | null
  readonly settled: { readonly on: Day; readonly how: HowSettled; readonly words: string } | null
}

/** Everything on record about the front door, each list oldest first. */
export type FrontDoor = {
  readonly partners: readonly FrontDoorPartner[]
  readonly agreements: readonly FrontDoorAgreement[]
  readonly months: readonly FrontDoorMonth[]
  readonly decisions: readonly ThresholdMonth[]
  readonly escalations: readonly PartnerEscalation[]
}

/** Where, by whom and on which day a decision about the front door is made, and what stands on record. */
export type FrontDoorSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly frontDoor: FrontDoor }
