import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { InspectionId } from '../inspection/inspection.ts'
import type { Actor } from '../people/actor.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { ActionId } from '../plan/plan.ts'
import type { AuditForm, AuditFormId, DomainId, GradeCode } from './audit-form.ts'

export type AuditTeamId = Branded<'AuditTeamId'>
export type AuditRoundId = Branded<'AuditRoundId'>
export type AuditId = Branded<'AuditId'>
export type AuditThemeId = Branded<'AuditThemeId'>
/** A reference made by the service, such as `A-07`. The council keeps, outside, what it stands for. */
export type AuditReference = Branded<'AuditReference'>

/** A team whose practice is audited. */
export type AuditTeam = { readonly id: AuditTeamId; readonly programme: ProgrammeId; readonly name: string; readonly body: BodyId | null }

/** Somebody who audits or moderates, and the team whose line they stand in; null where in none. */
export type Auditor = { readonly programme: ProgrammeId; readonly person: PersonId; readonly team: AuditTeamId | null }

/** How the cases of a round were chosen. Every kind draws by numbers; a themed round draws from a list of one theme. */
export const sampleKinds = ['random', 'themed'] as const
export type SampleKind = (typeof sampleKinds)[number]

/** How many cases stand on the list of a team: a number, and nothing about any of them. */
export type TeamList = { readonly team: AuditTeamId; readonly cases: number }

/** A round of audits: what is drawn from which lists, and with which form. */
export type AuditRound = {
  readonly id: AuditRoundId
  readonly programme: ProgrammeId
  /** The letter its references begin with: A for the first round. */
  readonly letter: string
  readonly title: string
  readonly kind: SampleKind
  /** What a themed round looks at; null for a random one. */
  readonly theme: string | null
  readonly form: AuditFormId
  readonly formVersion: number
  readonly planned: Day
  readonly due: Day
  readonly lists: readonly TeamList[]
  readonly size: number
  /** What the draw began from. With it anyone can draw again and find the same cases. */
  readonly seed: string
}

export const auditParts = ['auditor', 'moderator'] as const
/** The two who grade a case, each without knowing what the other says. */
export type AuditPart = (typeof auditParts)[number]

/** What one of the two says of one case. It is never changed. */
export type Grading = {
  readonly audit: AuditId
  readonly part: AuditPart
  readonly by: PersonId | null
  readonly on: Day
  readonly overall: GradeCode
  /** A grade and the reason for each domain; the grade is null where the record says too little to tell. */
  readonly domains: readonly { readonly domain: DomainId; readonly grade: GradeCode | null; readonly why: string }[]
  readonly strengths: string
  readonly toDo: string
  /** Null where the form does not ask, or for the moderator. */
  readonly workerTookPart: boolean | null
  readonly familyHeard: boolean | null
  /** A chance word that keeps the seal in the journal from being guessed; opened with the grades. */
  readonly nonce: string
}

/** What the two agreed where they differed. */
export type FinalGrade = { readonly on: Day; readonly by: PersonId | null; readonly overall: GradeCode; readonly why: string }

/** One case of a round. Who it is about stands nowhere here. */
export type PracticeAudit = {
  readonly id: AuditId
  readonly programme: ProgrammeId
  readonly round: AuditRoundId
  readonly reference: AuditReference
  readonly team: AuditTeamId
  /** Its place in the list of its team, from 1, as the council keeps that list. */
  readonly place: number
  readonly auditor: PersonId | null
  /** Null where nobody moderates it. */
  readonly moderator: PersonId | null
  /** Days on which each part was sent. That it was sent may be known; what was said may not, before `opened`. */
  readonly sent: Readonly<Record<AuditPart, Day | null>>
  /** The day from which everybody entitled sees what was said: when the last part came in. */
  readonly opened: Day | null
  readonly final: FinalGrade | null
  readonly setAside: { readonly on: Day; readonly why: string } | null
  /** The audit this one looks at again. */
  readonly again: AuditId | null
}

/** Where a theme of a round goes in the plan. */
export type ThemeAnswer =
  | { readonly kind: 'none' }
  /** It entered the register as a finding of our own, so that coverage asks for an answer. */
  | { readonly kind: 'finding'; readonly inspection: InspectionId; readonly finding: FindingId }
  | { readonly kind: 'action'; readonly action: ActionId }

/** Something seen in several cases of a round. */
export type AuditTheme = {
  readonly id: AuditThemeId
  readonly programme: ProgrammeId
  readonly round: AuditRoundId
  readonly title: string
  readonly what: string
  /** In how many cases it was seen. */
  readonly seenIn: number
  readonly noted: Day
  readonly answer: ThemeAnswer
}

/** Everything on record about audits. Of gradings, those the reader may see. */
export type AuditRecord = {
  /** Every version of every form: those that come with the product, then those written here. */
  readonly forms: readonly AuditForm[]
  readonly teams: readonly AuditTeam[]
  readonly auditors: readonly Auditor[]
  readonly rounds: readonly AuditRound[]
  readonly audits: readonly PracticeAudit[]
  readonly gradings: readonly Grading[]
  readonly themes: readonly AuditTheme[]
}

/** Where, by whom and on which day a decision about audits is made, and what stands on record. */
export type AuditSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly record: AuditRecord; readonly forms: readonly AuditForm[] }
