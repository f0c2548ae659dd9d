import { day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import type { Change } from '../../src/core/change.ts'
import type { FindingId } from '../../src/core/inspection/finding.ts'
import type { InspectionId } from '../../src/core/inspection/inspection.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { SupportPackage } from '../../src/core/support/support-package.ts'
import type { CareLeaverCount, CorporateParenting, TakeUp } from '../../src/core/corporate-parenting/corporate-parenting.ts'
import type { PartnerEscalation, ThresholdMonth } from '../../src/core/front-door/front-door.ts'
import type { Month } from '../../src/core/measure/month.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import { aBoardMeeting, aPromise, aView, aFrontDoor, aFrontDoorMonth, aMatter, aSupportPackage } from './partners.ts'
import { finding, inspection } from './states.ts'

const agreed = aSupportPackage()
const { programme } = agreed
const revised: SupportPackage = { ...agreed, halfDaysAgreed: 50, cost: 12_000 }
const withDay: SupportPackage = { ...revised, given: [{ on: day('2024-02-29'), halfDays: 3, activity: 'audit', what: 'Looked at 10 cases.', by: null }] }
const rated: SupportPackage = { ...withDay, ratings: { receiver: { rating: 'some-difference', on: day('2024-03-01'), words: 'A little.' }, supporter: null } }
const found: SupportPackage = { ...rated, reviews: ['review' as InspectionId] }
const ended: SupportPackage = { ...found, ending: { kind: 'ended', how: 'completed', on: exactly(day('2024-03-31')), reason: 'Done.', source: null } }
/** A package as the changes below leave it. */
export const supportAtTheEnd: SupportPackage = { ...ended, result: 'Reasons are written down.' }

const firstCount = aFrontDoorMonth('health', '2024-03', { people: 1 })
const firstDecisions: ThresholdMonth = { programme, month: '2024-03' as Month, counts: { 'no-further-action': 3, advice: 2, 'early-help': 1, assessment: 0, 'strategy-meeting': 0, 'passed-to-another-council': 0 }, note: null }
const raised = aMatter()
const answered: PartnerEscalation = { ...raised, answer: { on: day('2024-03-05'), words: 'Somebody will come.' } }
/** The front door as the changes below leave it. */
const atFirst = aFrontDoor({})
export const frontDoorAtTheEnd = aFrontDoor({
  partners: atFirst.partners.map((each) => (each.id === 'police' ? { ...each, people: ['Ada' as PersonId] } : each)),
  months: [aFrontDoorMonth('health', '2024-03', { people: 2.25, meetings: null })],
  decisions: [{ ...firstDecisions, note: 'Two were counted twice.' }],
  escalations: [{ ...answered, settled: { on: day('2024-03-10'), how: 'agreed', words: 'They come.' } }],
})

const takeUp: TakeUp = { programme, promise: aPromise().id, from: day('2024-02-29'), to: day('2025-02-28'), receiving: 12, eligible: 20 }
const leavers: CareLeaverCount = { programme, council: aPromise().council, on: day('2024-02-29'), counts: { eligible: 10, relevant: 0, 'former-relevant': 40, qualifying: 3 } }
const meeting = aBoardMeeting()
const view = aView({ answer: { on: day('2024-03-20'), kind: 'done', words: 'Reviews are at home.' } })
/** Corporate parenting as the changes below leave it. */
export const parentingAtTheEnd: CorporateParenting = { promises: [aPromise()], takeUps: [takeUp], leavers: [leavers], views: [view], meetings: [meeting] }

/** Every change about partners, in an order in which they can be recorded. */
export const partnerChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'support-agreed', programme, support: agreed }, lead],
  [{ kind: 'support-revised', programme, before: agreed, support: revised, reason: 'More days.' }, lead],
  [{ kind: 'support-days-recorded', programme, before: revised, support: withDay }, lead],
  [{ kind: 'support-rated', programme, side: 'receiver', before: withDay, support: rated }, lead],
  [{ kind: 'support-findings-made', programme, before: rated, support: found, review: inspection('review', { programme, visit: 'support-review' }), findings: [finding('of-review', { programme, inspection: 'review' as InspectionId, id: 'of-review' as FindingId })] }, lead],
  [{ kind: 'support-ended', programme, before: found, support: ended, reason: 'Done.' }, lead],
  [{ kind: 'support-result-said', programme, before: ended, support: supportAtTheEnd }, lead],
  ...parentingAtTheEnd.promises.map((promise): readonly [Change, Actor] => [{ kind: 'promise-made', programme, promise: { ...promise, status: 'proposed' } }, lead]),
  ...parentingAtTheEnd.promises.map((promise): readonly [Change, Actor] => [{ kind: 'promise-moved', programme, before: { ...promise, status: 'proposed' }, promise, reason: 'The cabinet agreed.' }, lead]),
  [{ kind: 'take-up-recorded', programme, before: null, takeUp: { ...takeUp, receiving: 10 }, reason: null }, lead],
  [{ kind: 'take-up-recorded', programme, before: { ...takeUp, receiving: 10 }, takeUp, reason: 'Counted again.' }, lead],
  [{ kind: 'care-leavers-counted', programme, before: null, count: leavers, reason: null }, lead],
  [{ kind: 'parenting-meeting-recorded', programme, before: null, meeting, reason: null }, lead],
  [{ kind: 'young-view-heard', programme, view: { ...view, answer: null } }, lead],
  [{ kind: 'young-view-answered', programme, before: { ...view, answer: null }, view }, lead],
  ...atFirst.partners.map((partner): readonly [Change, Actor] => [{ kind: 'front-door-partner-added', programme, partner }, lead]),
  [{ kind: 'front-door-people-named', programme, before: atFirst.partners[1]!, partner: frontDoorAtTheEnd.partners[1]! }, lead],
  ...frontDoorAtTheEnd.agreements.map((agreement): readonly [Change, Actor] => [{ kind: 'front-door-agreed', programme, agreement }, lead]),
  [{ kind: 'front-door-month-recorded', programme, before: null, month: firstCount, reason: null, figures: null }, lead],
  [{ kind: 'front-door-month-recorded', programme, before: firstCount, month: frontDoorAtTheEnd.months[0]!, reason: 'Counted again.', figures: null }, lead],
  [{ kind: 'threshold-month-recorded', programme, before: null, month: firstDecisions, reason: null, figures: null }, lead],
  [{ kind: 'threshold-month-recorded', programme, before: firstDecisions, month: frontDoorAtTheEnd.decisions[0]!, reason: 'Counted again.', figures: null }, lead],
  [{ kind: 'partner-escalation-raised', programme, escalation: raised }, lead],
  [{ kind: 'partner-escalation-answered', programme, before: raised, escalation: answered }, lead],
  [{ kind: 'partner-escalation-settled', programme, before: answered, escalation: frontDoorAtTheEnd.escalations[0]! }, lead],
]
