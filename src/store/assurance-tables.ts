import type { ChallengeAnswer } from '../core/assurance/challenge.ts'
import type { Closure } from '../core/assurance/closure.ts'
import type { Recommendation } from '../core/assurance/recommendation.ts'
import type { PaperClaims } from '../core/board/paper-claims.ts'
import type { SelfAssessment } from '../core/assurance/self-assessment.ts'
import type { DataVoice } from '../core/assurance/statement.ts'
import type { Assertion } from '../core/assurance/upward-claim.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

/** Who said it, in which post, on which day: on every table of assurance. */
export type SaidColumns = { by_person: string | null; by_name: string; capacity: string; on_day: string }

export type ReviewWayTable = SaidColumns & { programme: string; position: number; is_blind: boolean; why: string }
export type EffectDayTable = SaidColumns & { programme: string; outcome: string; position: number; day: string; why: string }
export type StatementTable = SaidColumns & {
  programme: string
  id: string
  outcome: string
  round: number
  voice: string
  impact: string
  reasons: string
  flag: string | null
  going_on: string | null
  data: JsonColumn<readonly DataVoice[]>
  is_blind: boolean
}
export type SettlementTable = SaidColumns & { programme: string; id: string; outcome: string; round: number; impact: string; why: string; agreed_by: string }
export type StatementReplyTable = SaidColumns & { programme: string; id: string; statement: string; words: string }
export type ManagerLineTable = SaidColumns & { programme: string; person: string; position: number; manager: string | null; outside_post: string | null }
export type EvidenceCheckTable = SaidColumns & { programme: string; id: string; action: string; evidence: string; position: number; result: string; reason: string }
export type ClosureTable = SaidColumns & {
  programme: string
  id: string
  action: string
  position: number
  why: string
  evidence: JsonColumn<Closure['evidence']>
  data: JsonColumn<readonly DataVoice[]>
  recheck_due: string
  recheck: NullableJsonColumn<Closure['recheck']>
  reopened: NullableJsonColumn<Closure['reopened']>
}
export type UpwardClaimTable = SaidColumns & { programme: string; id: string; words: string; place: string; where_read: string; asserts: JsonColumn<Assertion>; flag: string | null; going_on: string | null }
export type ChallengeTable = SaidColumns & { programme: string; id: string; question: string; to_whom: string; due: string; answers: JsonColumn<readonly ChallengeAnswer[]> }
export type RecommendationTable = SaidColumns & {
  programme: string
  id: string
  committee: string
  made: string
  words: string
  due: string
  response: NullableJsonColumn<Recommendation['response']>
  proofs: JsonColumn<Recommendation['proofs']>
}
export type SelfAssessmentTable = SaidColumns & { programme: string; version: number; answers: JsonColumn<SelfAssessment['answers']>; grades: JsonColumn<SelfAssessment['grades']>; held: JsonColumn<SelfAssessment['held']>; says: NullableJsonColumn<PaperClaims | null> }
