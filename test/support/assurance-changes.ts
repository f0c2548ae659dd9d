import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { AssuranceRecord } from '../../src/core/assurance/assurance-record.ts'
import type { Challenge, ChallengeId } from '../../src/core/assurance/challenge.ts'
import type { Closure, ClosureId, EvidenceCheck, EvidenceCheckId } from '../../src/core/assurance/closure.ts'
import type { Recommendation, RecommendationId } from '../../src/core/assurance/recommendation.ts'
import type { SelfAssessment } from '../../src/core/assurance/self-assessment.ts'
import type { EffectDay, Reply, ReplyId, ReviewWay, Said, Settlement, SettlementId, Statement, StatementId } from '../../src/core/assurance/statement.ts'
import type { UpwardClaim, UpwardClaimId } from '../../src/core/assurance/upward-claim.ts'
import type { ManagerLine } from '../../src/core/assurance/verifier.ts'
import type { Change } from '../../src/core/change.ts'
import type { EvidenceId } from '../../src/core/evidence/evidence.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import type { ActionId, OutcomeId } from '../../src/core/plan/plan.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const outcome = 'outcome-1' as OutcomeId
const action = 'action-2' as ActionId
const said: Said = { by: 'Ada' as PersonId, name: 'Ada Sample', capacity: 'The programme-lead', on: day('2026-11-20') }

/** A claim of the journey; the tests change what they are about. */
export const aStatement = (id: string, over: Partial<Statement> = {}): Statement => ({
  id: id as StatementId, programme, outcome, round: 1, voice: 'claim', impact: 'early-signs', reasons: `What ${id} says, in words of its own.`, flag: 'no-measure-better', goingOn: 'Staff see it, and figures come later.',
  data: [{ measure: measureId('agency-rate'), name: 'Agency rate', body: bodyId('north-exampleshire'), shows: 'cannot-be-told', since: null, dataTo: day('2026-10-31') }],
  said, isBlind: false, ...over,
})

const way: ReviewWay = { programme, position: 1, isBlind: true, why: 'The board asked for it.', said }
const effect: EffectDay = { programme, outcome, position: 1, day: day('2027-03-31'), why: 'Six months after training.', said }
const claim = aStatement('claim-1')
const view = aStatement('view-1', { voice: 'view', impact: 'no-effect', flag: null, goingOn: null, data: [], isBlind: true })
const settlement: Settlement = { id: 'settlement-1' as SettlementId, programme, outcome, round: 1, impact: 'no-effect', why: 'The figures do not move.', agreedBy: 'Improvement board', said }
const reply: Reply = { id: 'reply-1' as ReplyId, programme, statement: view.id, words: 'We ask for a second look in March.', said }
const line: ManagerLine = { programme, person: 'Ben' as PersonId, position: 1, manager: { kind: 'person', person: 'Ada' as PersonId }, said }
const check: EvidenceCheck = { id: 'check-1' as EvidenceCheckId, programme, action, evidence: 'evidence-2' as EvidenceId, result: 'accepted', reason: 'I read the minutes.', said }
const closed: Closure = { id: 'closure-1' as ClosureId, programme, action, why: 'Two strands show it.', evidence: ['evidence-2' as EvidenceId], data: claim.data, recheckDue: day('2027-02-28'), said, recheck: null, reopened: null }
const held: Closure = { ...closed, recheck: { result: 'held', reasons: 'It still holds.', said } }
const reopened: Closure = { ...held, reopened: { how: 'figures-fell-back', reason: 'Agency rate rose.', said } }
const upward: UpwardClaim = { id: 'upward-1' as UpwardClaimId, programme, words: 'Staffing has improved.', place: 'board-paper', where: 'Paper 4, November', asserts: { kind: 'change', way: 'better', measure: measureId('agency-rate'), body: bodyId('north-exampleshire') }, flag: 'no-special-cause', goingOn: 'Two teams are full for the first time.', said }
const asked: Challenge = { id: 'challenge-1' as ChallengeId, programme, question: 'How many children have no worker today?', toWhom: 'Director', due: day('2026-12-01'), asked: said, answers: [] }
const answered: Challenge = { ...asked, answers: [{ words: 'None since March.', said, judged: null }] }
const judged: Challenge = { ...answered, answers: [{ words: 'None since March.', said, judged: { isSatisfied: true, why: 'The list was shown.', said } }] }
const made: Recommendation = { id: 'recommendation-1' as RecommendationId, programme, committee: 'Scrutiny committee', made: day('2026-11-02'), words: 'Publish the wait for a first visit.', due: day('2027-01-02'), said, response: null, proofs: [] }
const accepted: Recommendation = { ...made, response: { answer: 'accepted-in-part', reason: 'From April, each quarter.', said } }
const proved: Recommendation = { ...accepted, proofs: [{ words: 'It is on the public page.', evidence: 'evidence-2' as EvidenceId, said }] }
const assessment: SelfAssessment = {
  programme, version: 1, answers: { 'what-do-you-know': 'Practice is uneven.', 'how-do-you-know': 'Audits.', 'what-next': 'The plan.' }, grades: [{ area: 'help-and-protection', grade: 'requires-improvement', why: 'Audits.' }],
  held: { 'what-do-you-know': ['1 outcome'], 'how-do-you-know': [], 'what-next': [] }, said,
}

/** Assurance as the changes below leave it, for somebody who may see all of it. */
export const assuranceAtTheEnd: AssuranceRecord = {
  ways: [way], effectDays: [effect], statements: [{ ...claim, sight: 'open' }, { ...view, sight: 'open' }], settlements: [settlement], replies: [reply], lines: [line], checks: [check], closures: [reopened],
  upwardClaims: [upward], challenges: [judged], recommendations: [proved], selfAssessments: [assessment],
}

/** One change of every kind of assurance, in an order in which they can happen. */
export const assuranceChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'review-way-chosen', programme, way }, lead],
  [{ kind: 'staleness-set', programme, before: 12, period: { programme, kind: 'external', position: 1, months: 9, why: 'The board asked for it.', said } }, lead],
  [{ kind: 'effect-day-set', programme, before: null, effectDay: effect }, lead],
  [{ kind: 'claim-made', programme, statement: claim }, lead],
  [{ kind: 'view-given', programme, statement: view }, lead],
  [{ kind: 'difference-settled', programme, settlement }, lead],
  [{ kind: 'statement-replied-to', programme, reply }, lead],
  [{ kind: 'manager-said', programme, before: null, line }, lead],
  [{ kind: 'evidence-checked', programme, check }, lead],
  [{ kind: 'action-closed', programme, closure: closed }, lead],
  [{ kind: 'action-rechecked', programme, before: closed, closure: held }, lead],
  [{ kind: 'action-reopened', programme, before: held, closure: reopened }, lead],
  [{ kind: 'upward-claim-made', programme, claim: upward }, lead],
  [{ kind: 'question-asked', programme, challenge: asked }, lead],
  [{ kind: 'question-answered', programme, before: asked, challenge: answered }, lead],
  [{ kind: 'answer-judged', programme, before: answered, challenge: judged }, lead],
  [{ kind: 'recommendation-made', programme, recommendation: made }, lead],
  [{ kind: 'recommendation-answered', programme, before: made, recommendation: accepted }, lead],
  [{ kind: 'recommendation-proved', programme, before: accepted, recommendation: proved }, lead],
  [{ kind: 'self-assessment-written', programme, assessment }, lead],
]
