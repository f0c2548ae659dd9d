import type { Bearing, Strand, Voice } from '../../core/evidence/evidence.ts'
import type { MemberRole } from '../../core/people/role.ts'

type Of =
  | { readonly kind: 'series'; readonly measure: string }
  | { readonly kind: 'document'; readonly file: string; readonly text: string; readonly reportsOn: Strand | null }
  | { readonly kind: 'audit' | 'external'; readonly byWhom: string }
  | { readonly kind: 'observation'; readonly where: string; readonly byWhom: string }
  | { readonly kind: 'voice'; readonly asked: readonly [Voice, ...Voice[]]; readonly howMany: number; readonly byWhom: string }

export type SamplePiece = {
  readonly role: MemberRole
  /** The day on which it was offered; received that day unless told. */
  readonly on: string
  readonly title: string
  readonly says: string
  /** Not for figures: they speak of the days they have. */
  readonly from?: string
  readonly to?: string
  readonly received?: string
  readonly of: Of
  /** Outcomes by their id in exampleshire.data.ts, actions and areas for improvement by their number. */
  readonly outcomes?: readonly (readonly [string, Bearing])[]
  readonly actions?: readonly number[]
  readonly findings?: readonly number[]
  readonly withdrawn?: { readonly on: string; readonly reason: string }
}

/** Wholly invented: what people of the invented county offered to look at. Some is stale by November 2026, some disagrees, one was withdrawn. */
export const exampleshireEvidence: readonly SamplePiece[] = [
  {
    role: 'programme-lead', on: '2026-03-05', title: 'Letter of the regional improvement alliance', says: 'Peers spent two days in the front door. They confirm that each contact is read by a social worker on the day it comes. They could not yet tell whether families wait less.',
    from: '2025-09-22', to: '2025-09-23', of: { kind: 'external', byWhom: 'Regional improvement alliance' }, outcomes: [['answered-quickly', 'cannot-tell']], findings: [1],
  },
  {
    role: 'quality-lead', on: '2026-04-02', title: 'Children in care council: do you know your story?', says: 'Most know why they are in care. Half do not know where they will live next year. Two had begun life-story work and were proud of it.',
    from: '2026-03-18', to: '2026-03-18', of: { kind: 'voice', asked: ['children'], howMany: 14, byWhom: 'Participation team' }, outcomes: [['staying', 'no-change']], actions: [10], findings: [7],
  },
  {
    role: 'quality-lead', on: '2026-04-24', title: 'Audit of plans, first quarter', says: 'Of 40 plans, 21 were good enough. In 15 nobody could say what would happen if nothing changed.',
    from: '2026-01-05', to: '2026-03-31', of: { kind: 'audit', byWhom: 'Audit of 40 plans, January to March 2026' }, outcomes: [['plans-that-work', 'no-change']], actions: [7], findings: [4],
  },
  {
    role: 'partner', on: '2026-07-14', title: 'Police log of strategy meetings', says: 'A detective took part in 58 of 61 meetings from April to June, nearly always by video.',
    from: '2026-04-01', to: '2026-06-30', of: { kind: 'document', file: 'strategy-meetings-april-to-june.csv', text: 'Month,Meetings,Police took part,Health took part\nApril 2026,19,18,11\nMay 2026,22,21,14\nJune 2026,20,19,15\n', reportsOn: 'data' }, outcomes: [['decided-together', 'better']], actions: [3], findings: [2],
  },
  {
    role: 'action-owner', on: '2026-07-31', title: 'Dip sample of closed contacts, July', says: 'Thirty contacts were read again. In 27 the decision was right and came on the day. In three a second call from a school was missed.',
    from: '2026-07-01', to: '2026-07-24', of: { kind: 'audit', byWhom: 'Monthly dip sample of 30 closed contacts' }, outcomes: [['answered-quickly', 'better']], actions: [1], findings: [1],
  },
  {
    role: 'quality-lead', on: '2026-08-18', title: 'Parents after conferences', says: 'Most had read the report before the day and felt listened to. A third still did not know what would happen next.',
    from: '2026-06-01', to: '2026-08-07', of: { kind: 'voice', asked: ['families'], howMany: 26, byWhom: 'Family rights volunteers' }, outcomes: [['decided-together', 'better']], actions: [4],
  },
  {
    role: 'quality-lead', on: '2026-08-20', title: 'Parents after conferences, second count', says: 'The same survey with answers of July counted again.',
    from: '2026-06-01', to: '2026-08-07', of: { kind: 'voice', asked: ['families'], howMany: 31, byWhom: 'Family rights volunteers' }, outcomes: [['decided-together', 'better']], actions: [4],
    withdrawn: { on: '2026-09-02', reason: 'Five parents were counted twice. The first survey stands.' },
  },
  {
    role: 'programme-lead', on: '2026-09-18', title: 'Monitoring visit: children in need', says: 'Inspectors saw that every child had a named social worker. They also saw that plans were no clearer than at the inspection.',
    from: '2026-08-04', to: '2026-08-05', received: '2026-09-15', of: { kind: 'external', byWhom: 'Ofsted' }, outcomes: [['one-worker', 'better'], ['plans-that-work', 'no-change']], actions: [5, 7], findings: [3, 4],
  },
  {
    role: 'quality-lead', on: '2026-09-24', title: 'Supervision watched in twelve sessions', says: 'Managers asked good questions about the children in nine of twelve. In three the talk was of deadlines alone.',
    from: '2026-07-06', to: '2026-09-18', of: { kind: 'observation', where: 'Assessment and family support teams', byWhom: 'Principal social worker' }, outcomes: [['true-picture', 'better']], actions: [11], findings: [5],
  },
  {
    role: 'quality-lead', on: '2026-10-05', title: 'Staff survey, autumn 2026', says: 'Seven in ten feel safe to say that they have too much to do; it was five in ten in spring. Caseloads are named as the first worry in both districts that are busiest.',
    from: '2026-09-07', to: '2026-09-25', of: { kind: 'voice', asked: ['staff'], howMany: 164, byWhom: 'Principal social worker' }, outcomes: [['one-worker', 'no-change'], ['true-picture', 'better']], actions: [6, 11], findings: [3],
  },
  {
    role: 'quality-lead', on: '2026-10-12', title: 'Do you know your social worker?', says: 'Children on plans were asked by advocates. Most have a worker; four in ten have had three or more in a year and say they tell their story again each time.',
    from: '2026-09-01', to: '2026-10-02', of: { kind: 'voice', asked: ['children'], howMany: 38, byWhom: 'Advocacy service' }, outcomes: [['one-worker', 'worse']], actions: [5], findings: [3],
  },
  {
    role: 'quality-lead', on: '2026-10-23', title: 'Report of the peer auditors', says: 'Peers graded ten audits again without seeing the first grade. They agreed on six and were stricter on four.',
    from: '2026-07-01', to: '2026-09-30', of: { kind: 'document', file: 'report-of-the-peer-auditors.txt', text: 'Report of the peer auditors, October 2026 (invented).\n\nTen audits were graded a second time by auditors of a neighbouring council who had not seen the first grade.\nSix grades agreed. Four second grades were lower, all of them where the voice of the child was thin.\nRecommendation: hold one moderation workshop before the next round.\n', reportsOn: 'practice' }, outcomes: [['trusted-figures', 'no-change']], actions: [13], findings: [9],
  },
  {
    role: 'quality-lead', on: '2026-11-06', title: 'Audit of plans, third quarter', says: 'Of 40 plans, 29 were good or better before moderation. Families could say what must change in 31.',
    from: '2026-07-01', to: '2026-10-16', of: { kind: 'audit', byWhom: 'Audit of 40 plans, July to October 2026' }, outcomes: [['plans-that-work', 'better']], actions: [7], findings: [4],
  },
  {
    role: 'quality-lead', on: '2026-11-09', title: 'Families of children on plans, autumn calls', says: 'Parents were rung by volunteers. Eight in ten could say what has to change. Half said nobody had told them how it was going since.',
    from: '2026-10-05', to: '2026-10-30', of: { kind: 'voice', asked: ['families', 'carers'], howMany: 45, byWhom: 'Family rights volunteers' }, outcomes: [['plans-that-work', 'better']], actions: [7, 8], findings: [4],
  },
  {
    role: 'action-owner', on: '2026-11-11', title: 'Schools on the contact form', says: 'Nine of eleven head teachers find the form clear. Six say they hear nothing after they send it, and ring instead.',
    from: '2026-10-12', to: '2026-10-23', of: { kind: 'document', file: 'schools-on-the-contact-form.txt', text: 'Eleven head teachers were asked in October 2026 (invented).\nThe form is clear: 9 of 11.\nWe hear what was decided: 5 of 11.\n', reportsOn: 'voice' }, outcomes: [['answered-quickly', 'worse']], actions: [2],
  },
  {
    role: 'director', on: '2026-11-12', title: 'Morning at the front door', says: 'Two senior workers read each contact before ten. Nobody waited at eleven. The phone of the out-of-hours team was not answered twice.',
    from: '2026-11-10', to: '2026-11-10', of: { kind: 'observation', where: 'Multi-agency hub', byWhom: 'Director of children’s services' }, outcomes: [['answered-quickly', 'better']], actions: [1],
  },
  {
    role: 'programme-lead', on: '2026-11-13', title: 'Procedure for strategy meetings, agreed', says: 'The partnership agreed how meetings are called and who takes the note. It shows that the work was done, and nothing of its effect.',
    from: '2026-09-30', to: '2026-09-30', of: { kind: 'document', file: 'procedure-for-strategy-meetings.txt', text: 'Procedure for strategy meetings (invented). Agreed by the safeguarding partnership on 30 September 2026.\n', reportsOn: null }, actions: [3],
  },
  {
    role: 'analyst', on: '2026-11-16', title: 'Contacts decided within one working day', says: 'The figures rose when the new front door opened. What they do since is for the chart to say.',
    of: { kind: 'series', measure: 'contact-decisions-within-one-working-day' }, outcomes: [['answered-quickly', 'better']], actions: [1], findings: [1],
  },
  {
    role: 'analyst', on: '2026-11-16', title: 'Visits to children in need, on time', says: 'One district lost half its team in February, and the figure shows it.',
    of: { kind: 'series', measure: 'children-in-need-visits-on-time' }, outcomes: [['one-worker', 'worse']], actions: [6],
  },
  {
    role: 'analyst', on: '2026-11-17', title: 'Supervision held in the month', says: 'Held more often than before; whether it is better supervision, a figure cannot say.',
    of: { kind: 'series', measure: 'supervision-on-time' }, outcomes: [['true-picture', 'better']], actions: [11],
  },
]
