import { day } from '../../src/core/calendar/day.ts'
import { acceptReading } from '../../src/core/inspection/accept-reading.ts'
import { changeMoves, changeStates, changeTransitions } from '../../src/core/contract/contract-change.ts'
import { contractStepStates, stepMoves, stepTransitions } from '../../src/core/contract/contract-step.ts'
import type { FindingId } from '../../src/core/inspection/finding.ts'
import { findingStatuses, type FindingStatus } from '../../src/core/inspection/finding-status.ts'
import type { InspectionId, Sha256 } from '../../src/core/inspection/inspection.ts'
import { intentOf } from '../../src/core/inspection/intent-of-reading.ts'
import { lineageKinds, type LineageKind } from '../../src/core/inspection/lineage.ts'
import type { Reading } from '../../src/core/inspection/reading.ts'
import { setReportAside, type ReportInTray, type TrayId, type TrayState } from '../../src/core/inspection/report-in-tray.ts'
import { deliverySteps } from '../../src/core/plan/delivery-steps.ts'
import { deliveryStates, type DeliveryState } from '../../src/core/plan/plan.ts'
import { deliveryNames } from '../../src/core/plan/plan-table-shape.ts'
import { reviseAction } from '../../src/core/plan/revise-action.ts'
import { meetingMoves, meetingStates, meetingTransitions } from '../../src/core/board/meeting.ts'
import { meetingStateWords } from '../../src/web/words/board-words.ts'
import { letterMoves, letterStates, letterTransitions } from '../../src/core/board/letter.ts'
import { publicationMoves, publicationStates, publicationTransitions } from '../../src/core/board/publication-state.ts'
import { letterStateNames } from '../../src/reports/words/letter-in-words.ts'
import { publicationWords } from '../../src/web/words/letter-words.ts'
import { promiseStatuses } from '../../src/core/corporate-parenting/corporate-parenting.ts'
import { promiseTable } from '../../src/core/corporate-parenting/make-promise.ts'
import { publicStates, publicSteps } from '../../src/core/publication/public-item.ts'
import { publicStateWords } from '../../src/web/words/publication-words.ts'
import { promiseStatusWords } from '../../src/web/words/parenting-words.ts'
import { escalationActs, escalationStates, escalationTable } from '../../src/core/front-door/escalate-to-partner.ts'
import { auditStates, auditSteps, auditTable } from '../../src/core/audit/audit-state.ts'
import { riskActs, riskStates, riskTable } from '../../src/core/risk/risk-state.ts'
import { riskActWords, riskStateWords } from '../../src/web/words/risk-words.ts'
import { auditStateWords, auditStepWords } from '../../src/web/words/audit-words.ts'
import { escalationStateWords } from '../../src/web/words/front-door-words.ts'
import { challengeMoves, challengeStates, challengeTable } from '../../src/core/assurance/challenge.ts'
import { closureMoves, closureStates, closureTable } from '../../src/core/assurance/closure.ts'
import { impactStates, impactSteps } from '../../src/core/assurance/impact-state.ts'
import { closureWords, impactMeanings, impactNeedWords, impactWords } from '../../src/web/words/assurance-words.ts'
import { supportStates, supportSteps, supportTable } from '../../src/core/support/support-state.ts'
import { rebaseSides, rebaseStates, rebaseSteps, rebaseTable, type RebaseState } from '../../src/core/measure/series-states.ts'
import { supportStateWords } from '../../src/web/words/support-words.ts'
import { isRefusal, refuse } from '../../src/core/refusal.ts'
import { keepAReading } from '../../src/operations/keep-a-reading.ts'
import { lead, programme, today } from '../../test/support/cast.ts'
import { action, finding, inspection, outcome } from '../../test/support/states.ts'
import { changeStateWords, stepStateWords } from '../../src/web/words/contract-words.ts'
import { code, markdown, table } from './page.ts'
import { appointmentStates, mayBecome } from '../../src/core/intervention/appointment-state.ts'
import { appointmentStateWords } from '../../src/web/words/regime-words.ts'

/** When a finding stands where. A status without words here does not compile. */
const findingStatusWords = {
  'no-answer-yet': 'No action answers it. A withdrawn action does not count.',
  'being-answered': 'At least one action answers it, and at least one of those is not delivered.',
  'all-actions-delivered': 'Every action that answers it is delivered. That is not the same as put right.',
  'taken-up-by-later-finding': 'A person said that a finding of a later visit continues or repeats it.',
  'closed-by-later-visit': 'A person said, with a reason, that a later visit calls the matter put right.',
} as const satisfies Record<FindingStatus, string>

const lineageWords = {
  continues: 'A finding of a later visit goes on from it in other words.',
  repeats: 'A finding of a later visit says the same again.',
  closes: 'A later visit says that the matter is put right.',
} as const satisfies Record<LineageKind, string>

/** How far a report has come, in words. */
const trayWords = {
  waiting: 'Brought, and not read yet',
  read: 'Read; waits for a person to compare it and accept it',
  'not-readable': 'Could not be read; the reason stands beside it',
  accepted: 'In the register',
  'set-aside': 'Does not belong here; the reason stands beside it',
} as const satisfies Record<TrayState['kind'], string>

const reading = { kind: 'inspection-report', frameworkVariant: 'ILACS-2023', publicationDate: null, authorityAsPrinted: null, inspectionStart: null, inspectionEnd: null, leadInspectors: [], judgements: [], findings: [] } as unknown as Reading

const states: { readonly [K in TrayState['kind']]: Extract<TrayState, { kind: K }> } = {
  waiting: { kind: 'waiting' },
  read: { kind: 'read', reading },
  'not-readable': { kind: 'not-readable', refusal: refuse('damaged', 'It is damaged.', 'Bring it again.') },
  accepted: { kind: 'accepted', inspection: 'i1' as InspectionId, reading: null },
  'set-aside': { kind: 'set-aside', reason: 'Another council.' },
}

const reportIn = (state: TrayState): ReportInTray => ({
  id: 't1' as TrayId, programme, document: '0' as Sha256, fileName: 'report.pdf', broughtBy: null, broughtOn: today, state,
})

/** In: a state. Out: where a report may go from it, found by asking the decisions themselves. */
const nextOf = async (kind: TrayState['kind']): Promise<readonly string[]> => {
  const report = reportIn(states[kind])
  const where = { programme, actor: lead, on: today }
  const { id: _id, programme: _programme, document: _document, ...entry } = inspection('i1', { judgements: [] })
  const intent = { ...intentOf(reading, { title: 'Report', url: null }), inspection: entry, isCompared: true }
  const accepted = acceptReading(report, intent, { ...where, inspectionId: 'i1' as InspectionId, findingIds: [], held: null })
  const needs = { record: async (outcome: unknown) => outcome, reportInTray: async () => report } as unknown as Parameters<typeof keepAReading>[0]
  const kept = await keepAReading(needs, { programme, report: report.id, outcome: reading })
  const aside = setReportAside(report, 'Another council.', where)
  return [
    ...(isRefusal(kept) ? [] : [code('read'), code('not-readable')]),
    ...(isRefusal(accepted) ? [] : [code('accepted')]),
    ...(isRefusal(aside) || kind === 'set-aside' ? [] : [code('set-aside')]),
  ]
}

/** In: two delivery states. Out: whether an action may go from one to the other, found by asking the decision. */
const mayGo = (from: DeliveryState, to: DeliveryState): boolean => {
  const before = action('a1', { delivery: from, due: day('2026-06-30') })
  const { title, owner, partner, start, due, milestones, howWeWillKnow } = before
  const intent = {
    outcome: outcome.id, title: `${title} In other words.`, findings: ['f1' as FindingId], ownInitiative: null, owner, partner, start, due, milestones, howWeWillKnow,
    delivery: to, reason: 'It moved.',
  }
  return !isRefusal(reviseAction(before, intent, { programme, outcome, findings: [finding('f1')], actor: lead, on: today }))
}

/** In: two delivery states between which a step leads. Out: what the step must be given, in words. */
const deliveryCell = (from: DeliveryState, to: DeliveryState): string => deliverySteps[from][to]?.needs.map((need) => deliveryNeedWords[need]).join('; ') || 'Nothing more'
const deliveryNeedWords = { why: 'what stands in the way, and what is done about it', plan: 'only by those who may plan' } as const

/** In: states and which ways there are. Out: the same as a picture that repositories draw. */
const diagram = <State extends string>(states: readonly State[], mayGoTo: (from: State, to: State) => boolean): string =>
  ['```mermaid', 'stateDiagram-v2', ...states.flatMap((from) => states.filter((to) => to !== from && mayGoTo(from, to)).map((to) => `  ${from.replaceAll('-', '_')} --> ${to.replaceAll('-', '_')}`)), '```'].join('\n')

/** What each step is, for the person who reads the table. */
const supportStepWords = { revise: 'Change the agreement', 'record-days': 'Record days', 'make-findings': 'Enter what was found', rate: 'Rate it', end: 'End it' } as const satisfies Record<(typeof supportSteps)[number], string>

const rebaseWords = { proposed: 'One person proposed that limits start afresh', agreed: 'A second person agreed: limits start afresh', refused: 'A second person refused: limits stay' } as const satisfies Record<RebaseState, string>

/** The page of states and of the ways between them. */
export const transitionsPage = async (): Promise<string> => {
  const kinds = Object.keys(trayWords) as TrayState['kind'][]
  const next = await Promise.all(kinds.map(nextOf))
  return markdown(
    'States, and the ways between them',
    'The ways between states were found by asking the rules themselves, not written down from memory.',
    '## A report that was brought',
    table(['State', 'In words', 'Where it may go'], kinds.map((kind, index) => [code(kind), trayWords[kind], next[index]!.join(', ') || 'Nowhere'])),
    'Reading is done by the service. Accepting and setting aside are done by a person. A file that was set aside may be brought again.',
    '## A finding',
    'Nobody sets where a finding stands. It follows from the plan and from what later visits say. Delivering every action does not close a finding.',
    table(['Status', 'When'], findingStatuses.map((status) => [code(status), findingStatusWords[status]])),
    'What a later visit can say of an earlier finding:',
    table(['Kind', 'Meaning'], lineageKinds.map((kind) => [code(kind), lineageWords[kind]])),
    '## An appointment',
    'Nothing goes back: an appointment recorded by mistake is ended with the reason. What rests on it, such as access to the service, begins and ends with it.',
    table(['From', ...appointmentStates.map((to) => `to ${appointmentStateWords[to].words.toLowerCase()}`)], appointmentStates.map((from) => [appointmentStateWords[from].words, ...appointmentStates.map((to) => (mayBecome(from, to) ? 'yes' : 'no'))])),
    '## A fresh start of the limits of a series',
    table(
      ['State', 'In words', ...rebaseSides.flatMap((side) => rebaseSteps.map((step) => `${step === 'agree' ? 'Agree' : 'Refuse'}, by ${side === 'proposer' ? 'whoever proposed it' : 'a second person'}`))],
      rebaseStates.map((state) => [code(state), rebaseWords[state], ...rebaseSides.flatMap((side) => rebaseSteps.map((step) => (rebaseTable[step][state][side] ? 'yes' : 'no')))]),
    ),
    'What is decided is decided; the same may be proposed anew after a refusal.',
    '## The delivery of an action',
    'Delivery says how far the work has got. It says nothing about its effect. Whoever may plan, and whoever carries the action, says how far it is; each update says what changed for children and how we know, and beside that what stands in the cell. The journal keeps what stood before.',
    table(
      ['From', ...deliveryStates.map((to) => `to ${deliveryNames[to].toLowerCase()}`)],
      deliveryStates.map((from) => [deliveryNames[from], ...deliveryStates.map((to) => (mayGo(from, to) ? deliveryCell(from, to) : 'Not possible'))]),
    ),
    table(['State', 'In words'], deliveryStates.map((state) => [code(state), deliveryNames[state]])),
    diagram(deliveryStates, mayGo),
    '## The impact of an outcome',
    'Impact says what has changed for children. The owner claims a state and somebody independent gives theirs; what stands is what both say, or what a difference was settled as. Each step needs reasons in words and, beside them, what stands in its cell.',
    table(
      ['From', ...impactStates.map((to) => `to ${impactWords[to].words.toLowerCase()}`)],
      impactStates.map((from) => [impactWords[from].words, ...impactStates.map((to) => { const cell = impactSteps[from][to]; return cell === null ? 'Not possible' : cell.needs.map((need) => impactNeedWords[need]).join('; ') || 'Reasons' })]),
    ),
    table(['State', 'In words'], impactStates.map((state) => [code(state), impactMeanings[state]])),
    diagram(impactStates, (from, to) => impactSteps[from][to] !== null),
    '## The proof of an action',
    'Beside how far its work has got. Closing, holding and failing are acts of people; figures that fall back open a closed action again by themselves.',
    table(['State', ...closureMoves.map((move) => code(move))], closureStates.map((state) => [closureWords[state].words, ...closureMoves.map((move) => { const next = closureTable[state][move]; return next === null ? 'Not possible' : closureWords[next].words })])),
    diagram(closureStates, (from, to) => closureMoves.some((move) => closureTable[from][move] === to)),
    '## A question that is owed an answer',
    table(['State', ...challengeMoves.map((move) => code(move))], challengeStates.map((state) => [code(state), ...challengeMoves.map((move) => { const next = challengeTable[state][move]; return next === null ? 'Not possible' : code(next) })])),
    '## A promise to care leavers',
    table(['From', ...promiseStatuses.map((to) => `to ${promiseStatusWords[to].words.toLowerCase()}`)], promiseStatuses.map((from) => [promiseStatusWords[from].words, ...promiseStatuses.map((to) => (promiseTable[from][to] ? 'yes' : 'no'))])),
    '## What is written for the public',
    'One person writes, another releases. New words that are released take the earlier ones away in the same act.',
    table(['From', ...publicStates.map((to) => `to ${publicStateWords[to].words.toLowerCase()}`)], publicStates.map((from) => [publicStateWords[from].words, ...publicStates.map((to) => (publicSteps[from][to] ? 'yes' : 'no'))])),
    '## A matter between partners at the front door',
    'Past due is no state: it follows from the day, until the matter is settled.',
    table(['State', 'Answer it', 'Settle it'], escalationStates.map((state) => [escalationStateWords[state].words, ...escalationActs.map((act) => (escalationTable[act][state] ? 'yes' : 'no'))])),
    '## A support package',
    'Nobody sets where support stands: it follows from its dates and its end. What may be done then:',
    table(['State', ...supportSteps.map((step) => supportStepWords[step])], supportStates.map((state) => [supportStateWords[state].words, ...supportSteps.map((step) => (supportTable[step][state] ? 'yes' : 'no'))])),
    '## An audit of practice',
    'Nobody sets where an audit stands: it follows from who has it and from what was sent. When one of the two has sent, only the other part may still be sent or given to somebody else. Neither sees what the other said before both are in.',
    table(['State', ...auditSteps.map((step) => auditStepWords[step])], auditStates.map((state) => [auditStateWords[state].words, ...auditSteps.map((step) => (auditTable[step][state] ? 'yes' : 'no'))])),
    '## A risk',
    'An acceptance ends by itself after its last day, and when a review finds that the risk has grown.',
    table(['State', ...riskActs.map((act) => riskActWords[act])], riskStates.map((state) => [riskStateWords[state].words, ...riskActs.map((act) => (riskTable[act][state] ? 'yes' : 'no'))])),
    '## A change to a contract',
    'Each party answers once. The last agreement brings the change into force; one refusal settles it. Nothing is undone: another change is proposed. Each cell is the state that follows; the decision asks this table, and a test walks every cell.',
    table(['In the state', ...changeMoves.map((move) => code(move))], changeStates.map((state) => [changeStateWords[state].words, ...changeMoves.map((move) => changeTransitions[state][move].map((next) => changeStateWords[next].words).join(', or ') || 'Not possible')])),
    '## A meeting of a board',
    'Approved minutes are fixed. A correction is a version beside them.',
    table(['In the state', ...meetingMoves.map((move) => code(move))], meetingStates.map((state) => [meetingStateWords[state].words, ...meetingMoves.map((move) => { const next = meetingTransitions[state][move]; return next === null ? 'Not possible' : meetingStateWords[next].words })])),
    '## A report to the minister, to cabinet or to scrutiny',
    'What is signed is fixed for everybody. Another report says what has changed.',
    table(['In the state', ...letterMoves.map((move) => code(move))], letterStates.map((state) => [letterStateNames[state], ...letterMoves.map((move) => { const next = letterTransitions[state][move]; return next === null ? 'Not possible' : letterStateNames[next] })])),
    '## Who may read a paper or report',
    'A release takes two people. Restricting needs a reason, an audience, a review and a planned release.',
    table(['In the state', ...publicationMoves.map((move) => code(move))], publicationStates.map((state) => [publicationWords[state].words, ...publicationMoves.map((move) => { const next = publicationTransitions[state][move]; return next === null ? 'Not possible' : publicationWords[next].words })])),
    '## A step of the ladder of a contract',
    'A plan that is under way is closed with its result before its step is lifted.',
    table(['In the state', ...stepMoves.map((move) => code(move))], contractStepStates.map((state) => [stepStateWords[state].words, ...stepMoves.map((move) => { const next = stepTransitions[state][move]; return next === null ? 'Not possible' : stepStateWords[next].words })])),
  )
}
