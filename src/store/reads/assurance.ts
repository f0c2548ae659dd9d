import type { AssuranceRecord } from '../../core/assurance/assurance-record.ts'
import { asSeenBy, type Reader } from '../../core/assurance/blindness.ts'
import type { ChallengeId } from '../../core/assurance/challenge.ts'
import type { ClosureId, EvidenceCheckId } from '../../core/assurance/closure.ts'
import { impactStates } from '../../core/assurance/impact-state.ts'
import type { RecommendationId } from '../../core/assurance/recommendation.ts'
import { statementFlags, type ReplyId, type Said, type Settlement, type SettlementId, type Statement, type StatementId } from '../../core/assurance/statement.ts'
import { claimFlags, claimPlaces, type UpwardClaimId } from '../../core/assurance/upward-claim.ts'
import type { ManagerLine } from '../../core/assurance/verifier.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { EvidenceId } from '../../core/evidence/evidence.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { ActionId, OutcomeId } from '../../core/plan/plan.ts'
import type { SaidColumns } from '../assurance-tables.ts'
import type { Inside } from '../schema.ts'

export type AssuranceReads = {
  /** Everything about assurance, as one reader may see it. There is no way past the reader: blindness is decided here for every page, file and act. */
  readonly assuranceFor: (programme: ProgrammeId, reader: Reader) => Promise<AssuranceRecord>
}

const saidOf = ({ by_person, by_name, capacity, on_day }: SaidColumns): Said => ({ by: by_person as PersonId | null, name: by_name, capacity, on: on_day as Day })

const impactOf = (code: string) => impactStates.find((state) => state === code) ?? 'not-yet-due'

const managerIn = (row: { readonly manager: string | null; readonly outside_post: string | null }): ManagerLine['manager'] =>
  row.manager === null ? { kind: 'outside', post: row.outside_post ?? '' } : { kind: 'person', person: row.manager as PersonId }

const statementsIn = async (inside: Inside, programme: ProgrammeId): Promise<readonly Statement[]> =>
  (await inside.selectFrom('statement').selectAll().where('programme', '=', programme).orderBy('round').orderBy('on_day').orderBy('voice').orderBy('id').execute()).map((row) => ({
    id: row.id as StatementId, programme, outcome: row.outcome as OutcomeId, round: row.round, voice: row.voice === 'claim' ? 'claim' : 'view', impact: impactOf(row.impact), reasons: row.reasons,
    flag: statementFlags.find((flag) => flag === row.flag) ?? null, goingOn: row.going_on, data: row.data, said: saidOf(row), isBlind: row.is_blind,
  }))

const settlementsIn = async (inside: Inside, programme: ProgrammeId): Promise<readonly Settlement[]> =>
  (await inside.selectFrom('settlement').selectAll().where('programme', '=', programme).orderBy('round').orderBy('id').execute()).map((row) => ({
    id: row.id as SettlementId, programme, outcome: row.outcome as OutcomeId, round: row.round, impact: impactOf(row.impact), why: row.why, agreedBy: row.agreed_by, said: saidOf(row),
  }))

const proofIn = async (inside: Inside, programme: ProgrammeId): Promise<Pick<AssuranceRecord, 'lines' | 'checks' | 'closures'>> => ({
  lines: (await inside.selectFrom('manager_line').selectAll().where('programme', '=', programme).orderBy('person').orderBy('position').execute()).map((row) => ({
    programme, person: row.person as PersonId, position: row.position, manager: managerIn(row), said: saidOf(row),
  })),
  checks: (await inside.selectFrom('evidence_check').selectAll().where('programme', '=', programme).orderBy('position').execute()).map((row) => ({
    id: row.id as EvidenceCheckId, programme, action: row.action as ActionId, evidence: row.evidence as EvidenceId, result: row.result === 'accepted' ? 'accepted' : 'returned', reason: row.reason, said: saidOf(row),
  })),
  closures: (await inside.selectFrom('closure').selectAll().where('programme', '=', programme).orderBy('action').orderBy('position').execute()).map((row) => ({
    id: row.id as ClosureId, programme, action: row.action as ActionId, why: row.why, evidence: row.evidence, data: row.data, recheckDue: row.recheck_due as Day, said: saidOf(row), recheck: row.recheck, reopened: row.reopened,
  })),
})

const logIn = async (inside: Inside, programme: ProgrammeId): Promise<Pick<AssuranceRecord, 'upwardClaims' | 'challenges' | 'recommendations' | 'selfAssessments'>> => ({
  upwardClaims: (await inside.selectFrom('upward_claim').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
    id: row.id as UpwardClaimId, programme, words: row.words, place: claimPlaces.find((place) => place === row.place) ?? 'other', where: row.where_read, asserts: row.asserts,
    flag: claimFlags.find((flag) => flag === row.flag) ?? null, goingOn: row.going_on, said: saidOf(row),
  })),
  challenges: (await inside.selectFrom('challenge').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
    id: row.id as ChallengeId, programme, question: row.question, toWhom: row.to_whom, due: row.due as Day, asked: saidOf(row), answers: row.answers,
  })),
  recommendations: (await inside.selectFrom('recommendation').selectAll().where('programme', '=', programme).orderBy('made').orderBy('id').execute()).map((row) => ({
    id: row.id as RecommendationId, programme, committee: row.committee, made: row.made as Day, words: row.words, due: row.due as Day, said: saidOf(row), response: row.response, proofs: row.proofs,
  })),
  selfAssessments: (await inside.selectFrom('self_assessment').selectAll().where('programme', '=', programme).orderBy('version').execute()).map((row) => ({
    programme, version: row.version, answers: row.answers, grades: row.grades, held: row.held, ...(row.says === null ? {} : { says: row.says }), said: saidOf(row),
  })),
})

export const readAssurance = (inside: Inside): AssuranceReads => ({
  assuranceFor: async (programme, reader) => {
    const settlements = await settlementsIn(inside, programme)
    return {
      ways: (await inside.selectFrom('review_way').selectAll().where('programme', '=', programme).orderBy('position').execute()).map((row) => ({ programme, position: row.position, isBlind: row.is_blind, why: row.why, said: saidOf(row) })),
      effectDays: (await inside.selectFrom('effect_day').selectAll().where('programme', '=', programme).orderBy('outcome').orderBy('position').execute()).map((row) => ({
        programme, outcome: row.outcome as OutcomeId, position: row.position, day: row.day as Day, why: row.why, said: saidOf(row),
      })),
      statements: asSeenBy(await statementsIn(inside, programme), reader, settlements),
      settlements,
      replies: (await inside.selectFrom('statement_reply').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
        id: row.id as ReplyId, programme, statement: row.statement as StatementId, words: row.words, said: saidOf(row),
      })),
      ...(await proofIn(inside, programme)),
      ...(await logIn(inside, programme)),
    }
  },
})
