import type { ChartedGrades } from '../../core/audit/agreement.ts'
import type { Day } from '../../core/calendar/day.ts'

/** One round of practice audits. Counts of cases and never who they are about. */
export type AuditRoundFacts = {
  readonly title: string
  /** How its cases were chosen, in words. */
  readonly drawn: string
  readonly due: Day
  readonly settled: number
  readonly cases: number
  readonly goodEnough: string
  readonly moderated: string
}

/** The latest round with something settled, more closely. */
export type AuditLatestFacts = {
  readonly title: string
  readonly grades: ChartedGrades
  /** How far auditor and moderator agree, and what came of second looks and of asking people: a sentence each. */
  readonly sentences: readonly string[]
  readonly gradeNames: readonly string[]
  readonly domains: readonly { readonly title: string; readonly counts: readonly number[]; readonly cannotTell: number }[]
  readonly themes: readonly { readonly title: string; readonly what: string; readonly seenIn: string; readonly answer: string }[]
}

export type AuditFacts = { readonly concerns: readonly string[]; readonly rounds: readonly AuditRoundFacts[]; readonly latest: AuditLatestFacts | null }

/** Who is found and who stays. Small counts are words already where the reader of the pack may not see them. */
export type WorkforceFacts = {
  readonly measures: readonly { readonly name: string; readonly body: string; readonly latest: string; readonly period: string; readonly change: string }[]
  readonly cohorts: readonly { readonly title: string; readonly intake: Day; readonly places: string; readonly stages: readonly { readonly stage: string; readonly words: string }[] }[]
  readonly campaigns: readonly {
    readonly title: string
    readonly about: string
    readonly countedOn: string | null
    readonly stages: readonly { readonly stage: string; readonly words: string }[]
    readonly offers: readonly { readonly title: string; readonly each: string; readonly paidTo: string; readonly cost: string }[]
    readonly stays: readonly { readonly after: string; readonly on: Day; readonly inPost: string }[]
  }[]
}

export type RiskFacts = {
  readonly number: number
  readonly title: string
  readonly cause: string
  readonly effect: string
  readonly level: string
  readonly likelihood: string
  readonly impact: string
  readonly controls: readonly string[]
  readonly owner: string
  readonly review: Day
  readonly state: string
  /** What was done about it after the last board; null where nothing was. */
  readonly since: string | null
}
export type RisksFacts = { readonly concerns: readonly string[]; readonly open: readonly RiskFacts[]; readonly closed: readonly string[] }

/** A statement that travels upward, with what it rests on. `goingOn`: why it was said although the record did not bear it out. */
export type LedgerFacts = { readonly words: string; readonly said: string; readonly where: string; readonly restsOn: string; readonly verdict: string; readonly flag: string | null; readonly goingOn: string | null }

/** What one voice said. */
export type VoiceFacts = { readonly voice: string; readonly said: string; readonly impact: string; readonly reasons: string; readonly flag: string | null; readonly goingOn: string | null; readonly replies: readonly string[] }

/** An outcome with its three voices, side by side and never averaged. */
export type OutcomeFacts = {
  readonly difference: string
  readonly claim: string
  readonly view: string
  readonly data: string
  readonly stands: string
  readonly result: string
  readonly isWithoutEffect: boolean
  readonly statements: readonly VoiceFacts[]
}
export type VoicesFacts = { readonly standing: readonly { readonly state: string; readonly count: number }[]; readonly outcomes: readonly OutcomeFacts[] }
