import type { SampleContract, SampleContractAct, SampleKpi, SampleVoice } from './contract-sample-types.ts'
import { returnsOf, type SeriesPlan } from './exampleshire-returns.ts'
import type { SampleSource } from './regime-sample-types.ts'

// Wholly invented, like everything about Exampleshire: contract, indicators, figures, people and decisions.

const county = 'exampleshire-county-council'
const north = 'north-exampleshire-council'
const south = 'south-exampleshire-council'
const trust = 'exampleshire-childrens-trust'

const signed: SampleSource = { title: 'Service delivery contract, September 2024 (invented)', url: null }
const schedule: SampleSource = { title: 'Schedule 4: indicators (invented)', url: null }

const chief: SampleVoice = { body: trust, name: 'Leopold Windermarsh', capacity: 'Chief executive, Exampleshire Children’s Trust' }
const analyst: SampleVoice = { body: trust, name: 'Cornelius Wrenfield', capacity: 'Performance analyst' }
const formerDirector: SampleVoice = { body: county, name: 'Algernon Wickstead-Moor', capacity: 'Director of children’s services' }
const director: SampleVoice = { body: county, name: 'Rosalind Fernybank', capacity: 'Director of children’s services' }
const northMember: SampleVoice = { body: north, name: 'Araminta Hollowdene', capacity: 'Lead member for children, North Exampleshire (shadow council)' }

const percent = (code: string, name: string, definition: string, better: 'higher' | 'lower', target: number, tolerance: number, more: Partial<SampleKpi> = {}): SampleKpi => ({
  code, name, definition, dataOwner: 'Exampleshire Children’s Trust, performance team', frequency: 'quarterly', unit: 'percent', better, target, tolerance, isContractual: true, measure: null, ...more,
})

const kpis: readonly SampleKpi[] = [
  percent('A1', 'Referrals within 12 months of an earlier one', 'Referrals that came within 12 months of an earlier referral of the same child, out of all referrals.', 'lower', 22, 25, { measure: 're-referrals-within-12-months' }),
  percent('A2', 'Assessments finished within 45 working days', 'Assessments finished within 45 working days of the referral, out of all finished.', 'higher', 85, 80, { frequency: 'monthly', measure: 'assessments-within-45-working-days' }),
  percent('A3', 'Audits that found good practice', 'Case audits graded good or better after moderation, out of all moderated.', 'higher', 60, 52),
  percent('A4', 'Child protection conferences within 15 working days', 'Initial conferences held within 15 working days of the strategy meeting, out of all held.', 'higher', 88, 80, { measure: 'conferences-within-15-working-days' }),
  percent('A5', 'Second child protection plans within 24 months', 'Plans that began within 24 months of the end of an earlier one, out of all that began.', 'lower', 14, 18, { measure: 'second-protection-plans-within-two-years' }),
  percent('B1', 'Children in care with three or more placements', 'Children in care who had three or more placements in the last 12 months, out of all in care.', 'lower', 10, 13, { measure: 'three-or-more-placements' }),
  percent('B2', 'Care reviews on time', 'Reviews of children in care held on time, out of all that were due.', 'higher', 95, 90, { measure: 'children-in-care-reviews-on-time' }),
  percent('B3', 'Health checks of children in care', 'Children in care with a health check in the last 12 months, out of all in care for a year. Given as a ready percentage by the health partner.', 'higher', 90, 85),
  percent('B4', 'Care leavers in education, work or training', 'Care leavers aged 19 to 21 in education, work or training, out of all of that age.', 'higher', 55, 50, { measure: 'care-leavers-in-education-or-work' }),
  percent('C1', 'Agency social workers', 'Social workers from agencies, out of all social workers in post on the last day.', 'lower', 18, 22),
  percent('C2', 'Social workers who left', 'Social workers who left in the quarter, out of all in post on its first day.', 'lower', 4.5, 5.5, { isContractual: false }),
  { code: 'D1', name: 'Contacts at the front door', definition: 'Contacts received in the month.', dataOwner: 'Exampleshire Children’s Trust, front door', frequency: 'monthly', unit: 'count', better: 'neither', target: null, tolerance: null, isContractual: false, measure: 'contacts-received' },
]

const series: readonly SeriesPlan[] = [
  { code: 'A1', months: 3, unit: 'percent', north: [21, 18], south: [22, 18.5], size: { north: 640, south: 520 } },
  { code: 'A2', months: 1, unit: 'percent', north: [84, 90], south: [86, 91], size: { north: 150, south: 120 } },
  { code: 'A3', months: 3, unit: 'percent', north: [54, 63], south: [58, 66], size: { north: 60, south: 48 } },
  { code: 'A4', months: 3, unit: 'percent', north: [90, 90], south: [91, 92], size: { north: 96, south: 80 }, set: { '2026-04-01': { north: 76 }, '2026-07-01': { north: 73 } } },
  { code: 'A5', months: 3, unit: 'percent', north: [13, 12], south: [12.5, 12], size: { north: 70, south: 56 } },
  { code: 'B1', months: 3, unit: 'percent', north: [10, 11.5], south: [9, 9], size: { north: 330, south: 270 } },
  { code: 'B2', months: 3, unit: 'percent', north: [94, 97], south: [96, 97], size: { north: 320, south: 260 } },
  { code: 'B3', months: 3, unit: 'ready', north: [89, 93], south: [90, 92], size: { north: 1, south: 1 } },
  { code: 'B4', months: 3, unit: 'percent', north: [54, 58], south: [56, 60], size: { north: 110, south: 90 }, missing: ['2026-04-01', '2026-07-01'] },
  { code: 'C1', months: 3, unit: 'percent', north: [17, 15], south: [16, 14], size: { north: 190, south: 150 }, set: { '2024-10-01': { north: 26, south: 21 }, '2025-01-01': { north: 25, south: 20 } } },
  { code: 'C2', months: 3, unit: 'percent', north: [4.2, 3.6], south: [4, 3.4], size: { north: 190, south: 150 } },
  { code: 'D1', months: 1, unit: 'count', north: [980, 1090], south: [790, 860], size: { north: 1, south: 1 } },
]

const first = 'agency-plan-2025'

const acts: readonly SampleContractAct[] = [
  ...series.flatMap((each) => returnsOf(each, analyst)),
  // A figure given again: what the councils were told in spring did not hold.
  {
    kind: 'return', on: '2026-09-10', by: analyst,
    given: {
      code: 'B2', from: '2026-01-01', to: '2026-03-31', commentary: 'The reviews of one team had been counted twice.', quality: 'with-caution', qualityNote: 'Counted anew by hand.', status: 'final', why: 'An audit found reviews that were counted twice.',
      figures: [{ body: north, figure: { kind: 'ratio', numerator: 288, denominator: 322 } }, { body: south, figure: { kind: 'ratio', numerator: 252, denominator: 262 } }],
    },
  },
  { kind: 'propose-sum', on: '2025-07-08', change: 'change-1', year: '2025/26', pounds: 64_550_000, asksFor: '2025-08-01', why: 'Pay rose by more than was planned for.', by: chief },
  { kind: 'agree', on: '2025-07-29', change: 'change-1', note: 'As the joint committee decided on 22 July.', by: formerDirector },
  { kind: 'propose-kpi', on: '2025-12-02', change: 'change-2', code: 'A1', becomes: { target: 20, tolerance: 23 }, asksFor: '2026-04-01', why: 'Both areas had met the target in three quarters in a row.', by: formerDirector },
  { kind: 'agree', on: '2026-01-20', change: 'change-2', note: 'Agreed: it is within reach.', by: chief },
  { kind: 'propose-kpi', on: '2026-10-06', change: 'change-3', code: 'B1', becomes: { tolerance: 15 }, asksFor: '2027-01-01', why: 'Too few foster homes are to be had in the north.', by: chief },
  { kind: 'agree', on: '2026-10-20', change: 'change-3', note: 'For one year, then back to 13%.', by: director },
  { kind: 'agree', on: '2026-11-03', change: 'change-3', note: 'Agreed.', by: northMember },
  { kind: 'forecast', on: '2025-02-18', year: '2024/25', pounds: 31_120_000, why: 'More agency social workers than planned.', by: chief },
  { kind: 'forecast', on: '2025-10-21', year: '2025/26', pounds: 65_300_000, why: 'More children live in homes far away.', by: chief },
  { kind: 'forecast', on: '2026-02-17', year: '2025/26', pounds: 64_980_000, why: 'Four children came back to foster homes in the county.', by: chief },
  { kind: 'forecast', on: '2026-10-20', year: '2026/27', pounds: 67_250_000, why: 'Homes for teenagers cost more than planned.', by: chief },
  { kind: 'step', on: '2025-05-06', step: first, code: 'C1', rung: 'remedial-plan', reason: 'A quarter of the social workers in the north came from agencies, twice in a row.', by: formerDirector },
  { kind: 'meeting', on: '2025-05-13', who: 'strategic', step: first, decisions: ['A remedial plan is to be agreed within a week.', 'The numbers are looked at every month until it is closed.'], by: formerDirector },
  {
    kind: 'plan', on: '2025-05-20', step: first, agreedBy: 'the strategic group of 20 May 2025, for the council and the trust',
    actions: [
      { what: 'Offer a permanent post to every agency social worker.', owner: 'Head of workforce', due: '2025-07-31' },
      { what: 'Begin an academy year for 20 newly qualified social workers.', owner: 'Principal social worker', due: '2025-09-30' },
    ],
    by: formerDirector,
  },
  { kind: 'close', on: '2025-11-04', step: first, result: 'Both actions were done. The share was below the target in two quarters in a row.', by: formerDirector },
  { kind: 'lift', on: '2025-11-04', step: first, reason: 'The figures recovered and stayed there.', by: formerDirector },
  { kind: 'step', on: '2026-08-05', step: 'conferences-2026', code: 'A4', rung: 'performance-concern', reason: 'A quarter of the conferences in the north were late.', by: director },
  { kind: 'meeting', on: '2025-01-28', who: 'operational', step: null, decisions: ['The first figures were looked at. C1 is watched.'], by: formerDirector },
  { kind: 'meeting', on: '2025-07-22', who: 'joint-committee', step: null, decisions: ['The contract sum for 2025/26 is raised.'], by: formerDirector },
  { kind: 'meeting', on: '2025-12-09', who: 'joint-committee', step: null, decisions: ['Noted the annual report of the first year.'], by: formerDirector },
  { kind: 'meeting', on: '2026-07-28', who: 'operational', step: null, decisions: ['A4 missed in the north: the council considers a step.'], by: director },
  { kind: 'meeting', on: '2026-11-10', who: 'strategic', step: null, decisions: ['No decision on A4 before the two shadow councils have spoken.'], by: director },
]

export const exampleshireContract: SampleContract = {
  id: 'exampleshire-trust-contract',
  title: 'Service delivery contract with Exampleshire Children’s Trust',
  kind: 'childrens-trust',
  parties: [
    { body: county, side: 'council', from: '2024-10-01', to: '2027-03-31', note: 'Until the two new councils begin.' },
    { body: north, side: 'council', from: '2026-05-11', to: null, note: 'A shadow council until 31 March 2027; no change is made without it.' },
    { body: south, side: 'council', from: '2026-05-11', to: null, note: 'A shadow council until 31 March 2027; no change is made without it.' },
    { body: trust, side: 'provider', from: '2024-10-01', to: null, note: null },
  ],
  reportsFor: [north, south],
  returnDays: 30,
  begins: '2024-10-01',
  ends: '2029-09-30',
  dates: [
    { kind: 'review', on: '2027-09-30', what: 'Review the contract half way.' },
    { kind: 'break', on: '2028-03-31', what: 'Decide whether to leave the contract at the break.' },
  ],
  sums: [
    { year: '2024/25', pounds: 30_400_000, isProvisional: false, note: 'Half a year.' },
    { year: '2025/26', pounds: 63_850_000, isProvisional: false, note: null },
    { year: '2026/27', pounds: 66_400_000, isProvisional: false, note: null },
  ],
  ladder: { steps: [{ rung: 'performance-concern', misses: 1 }, { rung: 'remedial-plan', misses: 2 }, { rung: 'step-in', misses: 4 }], meetingFrom: 'remedial-plan' },
  instrument: 'trust-contract-2024',
  documents: [signed, schedule],
  sources: [signed],
  note: 'Invented. Figures are given for the areas of the two councils of 2027 from the start, so that their series need not begin anew.',
  kpis,
  acts,
}
