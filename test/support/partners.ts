import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import type { ProgrammeId } from '../../src/core/people/person.ts'
import type { Commitment, FrontDoor, FrontDoorAgreement, FrontDoorAgreementId, FrontDoorMonth, FrontDoorPartnerId, PartnerEscalation, PartnerEscalationId } from '../../src/core/front-door/front-door.ts'
import type { Month } from '../../src/core/measure/month.ts'
import type { BoardMeeting, CareLeaverPromise, CareLeaverPromiseId, YoungView, YoungViewId } from '../../src/core/corporate-parenting/corporate-parenting.ts'
import type { SupportPackage, SupportPackageId } from '../../src/core/support/support-package.ts'

export const source = { title: 'An agreement', url: null }

/** A package of 20 days over a leap year’s February and March, with what the test is about and nothing else. */
export const aSupportPackage = (over: Partial<SupportPackage> = {}, programme = 'exampleshire' as ProgrammeId): SupportPackage => ({
  id: 'support' as SupportPackageId, programme, title: 'Support from Otherton', theme: 'Front door', supporter: { kind: 'council', name: 'Otherton Council', body: null }, receiver: bodyId('exampleshire-county-council'),
  funder: 'receiver', priority: null, scope: 'Two managers, one day a week.', from: exactly(day('2024-02-01')), to: exactly(day('2024-03-31')), halfDaysAgreed: 40, cost: null, activities: ['coaching'], findings: [], given: [], reviews: [],
  ratings: { receiver: null, supporter: null }, exitPlan: null, ending: null, result: null, sources: [source], note: null, ...over,
})

/** An agreement from 1 March 2024 on, by which police and health give the same. */
export const aFrontDoor = (over: Partial<FrontDoor> = {}, programme = 'exampleshire' as ProgrammeId): FrontDoor => ({
  partners: (['health', 'police'] as const).map((kind) => ({ id: kind as string as FrontDoorPartnerId, programme, name: kind, kind, body: null, people: [] })),
  agreements: [aFrontDoorAgreement({}, programme)], months: [], decisions: [], escalations: [], ...over,
})

export const aCommitment = (partner: string, over: Partial<Commitment> = {}): Commitment => ({ partner: partner as FrontDoorPartnerId, people: 2, hoursADay: 8, daysAWeek: 5, answersWithin: { red: 2, amber: 8, green: null }, ...over })

export const aFrontDoorAgreement = (over: Partial<FrontDoorAgreement> = {}, programme = 'exampleshire' as ProgrammeId): FrontDoorAgreement => ({
  id: 'agreement-1' as FrontDoorAgreementId, programme, version: 1, title: 'Front door agreement', from: day('2024-03-01'), to: null, commitments: [aCommitment('police'), aCommitment('health')], answersShare: 90, attendanceShare: 80, instrument: null, source, note: null, ...over,
})

export const aFrontDoorMonth = (partner: string, month: string, over: Partial<FrontDoorMonth> = {}, programme = 'exampleshire' as ProgrammeId): FrontDoorMonth => ({
  programme, partner: partner as FrontDoorPartnerId, month: month as Month, people: 2, hoursADay: 8, answers: { red: { asked: 20, inTime: 19 }, amber: null, green: null }, meetings: { invited: 12, attended: 11 }, note: null, ...over,
})

export const aMatter = (over: Partial<PartnerEscalation> = {}, programme = 'exampleshire' as ProgrammeId): PartnerEscalation => ({
  id: 'matter' as PartnerEscalationId, programme, by: 'police' as FrontDoorPartnerId, against: 'health' as FrontDoorPartnerId, matter: 'attendance', what: 'Nobody comes.', raised: day('2024-02-29'), due: day('2024-03-14'), answer: null, settled: null, ...over,
})

/** A promise of council tax relief from a leap day on, in force. */
export const aPromise = (over: Partial<CareLeaverPromise> = {}, programme = 'exampleshire' as ProgrammeId): CareLeaverPromise => ({
  id: 'promise' as CareLeaverPromiseId, programme, council: bodyId('exampleshire-county-council'), kind: 'council-tax', title: 'No council tax', what: 'You pay none.', whoFor: 'Care leavers.', howToGet: 'By itself.', legalBase: null,
  from: exactly(day('2024-02-29')), to: null, way: 'automatic-then-on-request', automaticTo: 21, ageTo: 25, upTo: 100, condition: null, backdatedTo: null, status: 'in-force', sources: [source], note: null, ...over,
})

export const aView = (over: Partial<YoungView> = {}, programme = 'exampleshire' as ProgrammeId): YoungView => ({
  id: 'view' as YoungViewId, programme, council: bodyId('exampleshire-county-council'), group: 'children-in-care-council', on: day('2024-02-29'), heard: 'Reviews at home.', answer: null, ...over,
})

export const aBoardMeeting = (over: Partial<BoardMeeting> = {}, programme = 'exampleshire' as ProgrammeId): BoardMeeting => ({
  programme, council: bodyId('exampleshire-county-council'), on: day('2024-02-29'),
  members: { councillor: { seats: 7, came: 5 }, director: null, 'virtual-head': null, health: null, housing: null, 'care-experienced': { seats: 2, came: 1 }, 'foster-carer': null, police: null, 'other-officer': null }, ...over,
})
