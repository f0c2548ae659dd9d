import type { MemberRole } from '../../core/people/role.ts'
import type { DeliveryState } from '../../core/plan/plan.ts'
import type { BodyKind } from '../../core/bodies/body.ts'
import type { SuccessionKind } from '../../core/bodies/succession.ts'
import type { SampleVisit } from './sample-types.ts'

// Wholly invented: no such county, council, trust or person exists. The names are ones that nobody bears and the addresses lead
// nowhere. The findings quoted by number are those of exampleshire-report.data.ts.

export const exampleshire = {
  name: 'Exampleshire',
  label: 'Invented: there is no such county and there are no such people',
  starts: '2026-01-12',
  bodies: ['exampleshire-county-council', 'exampleshire-childrens-trust', 'north-exampleshire-council', 'south-exampleshire-council'],
} as const

export const exampleshireBodies: readonly {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}[] = [
  { id: 'exampleshire-county-council', kind: 'council', name: 'Exampleshire County Council', from: null, to: '2027-03-31' },
  { id: 'exampleshire-childrens-trust', kind: 'trust', name: 'Exampleshire Children’s Trust', from: '2023-04-01', to: null },
  { id: 'exampleshire-improvement-board', kind: 'improvement-board', name: 'Exampleshire Improvement Board', from: '2026-01-12', to: null },
  { id: 'exampleshire-corporate-parenting-board', kind: 'corporate-parenting-board', name: 'Exampleshire Corporate Parenting Board', from: '2022-05-23', to: null },
  { id: 'exampleshire-strategic-group', kind: 'strategic-group', name: 'Exampleshire Strategic Group', from: '2023-04-01', to: null },
  { id: 'north-exampleshire-council', kind: 'council', name: 'North Exampleshire Council', from: '2027-04-01', to: null },
  { id: 'south-exampleshire-council', kind: 'council', name: 'South Exampleshire Council', from: '2027-04-01', to: null },
]

export const exampleshireSuccessions: readonly { readonly predecessor: string; readonly successor: string; readonly on: string; readonly kind: SuccessionKind }[] = [
  { predecessor: 'exampleshire-county-council', successor: 'exampleshire-childrens-trust', on: '2023-04-01', kind: 'service-transferred' },
  { predecessor: 'exampleshire-county-council', successor: 'north-exampleshire-council', on: '2027-04-01', kind: 'split' },
  { predecessor: 'exampleshire-county-council', successor: 'south-exampleshire-council', on: '2027-04-01', kind: 'split' },
]

export type SamplePerson = {
  /** The appointment that the access rests on. */
  readonly appointment?: string
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: MemberRole
  /** The post in which the person acts. */
  readonly capacity: string
  /** The party of a contract for which the person acts. */
  readonly speaksFor?: string
  readonly from: string
  readonly to: string | null
}

/** One person for each role, and one more for each party of the contract that has none. Access of the inspector ends by itself. */
export const exampleshirePeople: readonly SamplePerson[] = [
  { id: 'chair', name: 'Philomena Quillfeather', email: 'chair@exampleshire.example.org', role: 'chair', capacity: 'Independent chair of the improvement board', from: '2026-01-12', to: null, appointment: 'quillfeather' },
  { id: 'commissioner', name: 'Barnaby Thistlecombe', email: 'adviser@exampleshire.example.org', role: 'commissioner', capacity: 'Improvement adviser, Department for Education', from: '2026-01-12', to: null, appointment: 'thistlecombe' },
  { id: 'director', name: 'Rosalind Fernybank', email: 'director@exampleshire.example.org', role: 'director', capacity: 'Director of children’s services', speaksFor: 'exampleshire-county-council', from: '2026-06-15', to: null, appointment: 'fernybank' },
  { id: 'lead', name: 'Tobias Marrowgate', email: 'lead@exampleshire.example.org', role: 'programme-lead', capacity: 'Improvement programme lead', from: '2026-01-12', to: null },
  { id: 'owner', name: 'Henrietta Saltmarsh-Pole', email: 'owner@exampleshire.example.org', role: 'action-owner', capacity: 'Head of service, front door and assessment', from: '2026-01-12', to: null },
  { id: 'analyst', name: 'Cornelius Wrenfield', email: 'analyst@exampleshire.example.org', role: 'analyst', capacity: 'Performance analyst', speaksFor: 'exampleshire-childrens-trust', from: '2026-01-12', to: null },
  { id: 'quality', name: 'Ottoline Birchwhistle', email: 'quality@exampleshire.example.org', role: 'quality-lead', capacity: 'Principal social worker and quality lead', from: '2026-01-12', to: null },
  { id: 'police', name: 'Jocelyn Dunmerrow', email: 'police@exampleshire.example.org', role: 'partner', capacity: 'Detective superintendent, Exampleshire Police', from: '2026-01-12', to: null },
  { id: 'councillor', name: 'Ignatius Puddlewick', email: 'councillor@exampleshire.example.org', role: 'councillor', capacity: 'Chair of the children’s scrutiny committee', from: '2026-01-12', to: null },
  { id: 'inspector', name: 'Wilhelmina Larkspurr', email: 'inspector@exampleshire.example.org', role: 'inspector', capacity: 'Inspector on a monitoring visit', from: '2026-11-02', to: '2027-02-28' },
  { id: 'trust', name: 'Leopold Windermarsh', email: 'trust@exampleshire.example.org', role: 'director', capacity: 'Chief executive, Exampleshire Children’s Trust', speaksFor: 'exampleshire-childrens-trust', from: '2026-01-12', to: null },
  { id: 'north', name: 'Araminta Hollowdene', email: 'north@exampleshire.example.org', role: 'councillor', capacity: 'Lead member for children, North Exampleshire (shadow council)', speaksFor: 'north-exampleshire-council', from: '2026-05-11', to: null },
  { id: 'south', name: 'Peregrine Oakhampton-Vale', email: 'south@exampleshire.example.org', role: 'councillor', capacity: 'Lead member for children, South Exampleshire (shadow council)', speaksFor: 'south-exampleshire-council', from: '2026-05-11', to: null },
]

const rest = { leadInspectors: [], sources: [] } as const
const requiresImprovement = { grade: 'requires-improvement', gradeAs: 'Requires improvement to be good', read: 'printed' } as const

/** Visits beside the inspection of 2025, which is read from its PDF. */
export const exampleshireVisits: readonly SampleVisit[] = [
  {
    ...rest,
    id: 'exampleshire-inspection-2022',
    bodies: ['exampleshire-county-council'],
    visit: 'full-inspection',
    framework: 'ILACS-2018',
    visited: { kind: 'days', from: '2022-05-09', to: '2022-05-20' },
    publication: { kind: 'published', on: { kind: 'day', on: '2022-07-04' } },
    theme: null,
    judgements: [
      { area: 'leaders-impact', ...requiresImprovement },
      { area: 'help-and-protection', ...requiresImprovement },
      { area: 'children-in-care-and-care-leavers', grade: 'good', gradeAs: 'Good', read: 'printed' },
      { area: 'overall-effectiveness', ...requiresImprovement },
    ],
    summary: 'Services for children in care and care leavers were good. Delay at the front door was growing.',
    note: 'Invented.',
  },
  {
    ...rest,
    id: 'exampleshire-focused-visit-2024',
    bodies: ['exampleshire-county-council'],
    visit: 'focused-visit',
    framework: null,
    visited: { kind: 'days', from: '2024-06-18', to: '2024-06-19' },
    publication: { kind: 'published', on: { kind: 'day', on: '2024-07-30' } },
    theme: 'The front door',
    judgements: [],
    summary: 'Thresholds were understood, but contacts waited too long when the hub was busy.',
    note: 'Invented.',
  },
  {
    ...rest,
    id: 'exampleshire-monitoring-visit-1',
    bodies: ['exampleshire-county-council'],
    visit: 'monitoring-visit',
    framework: null,
    visited: { kind: 'days', from: '2026-04-14', to: '2026-04-15' },
    publication: { kind: 'not-published' },
    theme: 'The front door',
    judgements: [],
    summary: 'The first visit after the inspection. Fewer contacts were waiting. The letter was not published.',
    note: 'Invented.',
  },
  {
    ...rest,
    id: 'exampleshire-monitoring-visit-2',
    bodies: ['exampleshire-county-council'],
    visit: 'monitoring-visit',
    framework: null,
    visited: { kind: 'days', from: '2026-08-04', to: '2026-08-05' },
    publication: { kind: 'published', on: { kind: 'day', on: '2026-09-15' } },
    theme: 'Children in need and children on protection plans',
    judgements: [],
    summary: 'Every child seen had a named social worker. Plans were no clearer than at the inspection.',
    note: 'Invented.',
  },
]

export type SamplePriority = {
  readonly id: string
  readonly position: number
  readonly title: string
  readonly owner: string
  readonly outcomes: readonly { readonly id: string; readonly position: number; readonly difference: string }[]
}

export const exampleshirePriorities: readonly SamplePriority[] = [
  {
    id: 'front-door',
    position: 1,
    title: 'Help and protection without delay',
    owner: 'Head of service, front door and assessment',
    outcomes: [
      { id: 'answered-quickly', position: 1, difference: 'When someone is worried about a child, the right person decides what to do on the same day, and the child is not left waiting.' },
      { id: 'decided-together', position: 2, difference: 'People who know the child, from the police, health and school, decide together and in time.' },
    ],
  },
  {
    id: 'practice',
    position: 2,
    title: 'Practice that changes children’s lives',
    owner: 'Principal social worker and quality lead',
    outcomes: [
      { id: 'one-worker', position: 1, difference: 'Every child has one social worker whom they know and see as often as their plan says.' },
      { id: 'plans-that-work', position: 2, difference: 'Children and parents know what must change, who will help and by when, and can see whether it is happening.' },
      { id: 'missing-heard', position: 3, difference: 'A child who comes back is asked what happened and why, and the answer changes their plan.' },
    ],
  },
  {
    id: 'homes',
    position: 3,
    title: 'Homes and histories for children in care',
    owner: 'Head of service, children in care',
    outcomes: [
      { id: 'staying', position: 1, difference: 'Children in care know where they will grow up, and understand their own story.' },
    ],
  },
  {
    id: 'knowing',
    position: 4,
    title: 'Leaders who know',
    owner: 'Director of children’s services',
    outcomes: [
      { id: 'true-picture', position: 1, difference: 'Delay is noticed by a manager before it harms a child.' },
      { id: 'trusted-figures', position: 2, difference: 'Leaders see the same true picture of children’s lives as families and inspectors do.' },
    ],
  },
]

export type SampleAction = {
  readonly number: number
  readonly outcome: string
  readonly title: string
  /** Numbers of areas for improvement of the invented report, from 1. Empty where the action is of our own initiative. */
  readonly answers: readonly number[]
  readonly ownInitiative: string | null
  readonly owner: string | null
  readonly partner: string | null
  readonly start: string
  readonly due: string
  readonly milestones: readonly { readonly due: string; readonly what: string; readonly isReached: boolean }[]
  readonly measures: readonly string[]
  readonly evidence: readonly string[]
  readonly delivery: DeliveryState
}

/**
 * The plan as it stands in November 2026. Three gaps are left on purpose, so that coverage has something to show: area for
 * improvement 8 has no action, action 6 has no owner, and action 10, the only answer to area 7, has no measure.
 */
export const exampleshireActions: readonly SampleAction[] = [
  {
    number: 1,
    outcome: 'answered-quickly',
    title: 'Put an experienced social worker at the first point of contact every day, with a daily count of contacts that wait',
    answers: [1],
    ownInitiative: null,
    owner: 'Head of service, front door and assessment',
    partner: null,
    start: '2026-01-19',
    due: '2026-06-30',
    milestones: [
      { due: '2026-02-27', what: 'Four senior social workers in post in the hub', isReached: true },
      { due: '2026-04-30', what: 'No contact older than three working days', isReached: true },
    ],
    measures: ['Contacts decided within one working day', 'Contacts waiting more than three working days'],
    evidence: ['Monthly dip sample of 30 closed contacts'],
    delivery: 'delivered',
  },
  {
    number: 2,
    outcome: 'answered-quickly',
    title: 'Agree one contact form with schools, health and the police, and return those that lack what is needed with advice',
    answers: [1],
    ownInitiative: null,
    owner: 'Head of service, front door and assessment',
    partner: 'Schools, health and police',
    start: '2026-02-02',
    due: '2026-10-30',
    milestones: [
      { due: '2026-05-29', what: 'Form agreed by the safeguarding partnership', isReached: true },
      { due: '2026-09-30', what: 'Form used for nine contacts in ten', isReached: false },
    ],
    measures: ['Contacts made on the agreed form', 'Re-referrals within 12 months'],
    evidence: ['Audit of referral quality by the safeguarding partnership'],
    delivery: 'off-track',
  },
  {
    number: 3,
    outcome: 'decided-together',
    title: 'Hold every strategy meeting within one working day, with police and health taking part by video where need be',
    answers: [2],
    ownInitiative: null,
    owner: 'Detective superintendent, Exampleshire Police',
    partner: 'Integrated care board',
    start: '2026-02-02',
    due: '2026-09-30',
    milestones: [{ due: '2026-04-30', what: 'Health rota begins', isReached: true }],
    measures: ['Strategy meetings within one working day', 'Strategy meetings with police and health present'],
    evidence: ['Multi-agency audit of strategy meetings'],
    delivery: 'delivered',
  },
  {
    number: 4,
    outcome: 'decided-together',
    title: 'Send reports to families three days before each child protection conference, and book conferences on the day an enquiry begins',
    answers: [2],
    ownInitiative: null,
    owner: 'Head of safeguarding and review',
    partner: null,
    start: '2026-03-02',
    due: '2026-12-18',
    milestones: [{ due: '2026-07-31', what: 'Booking moved to the start of the enquiry', isReached: true }],
    measures: ['Initial child protection conferences within 15 working days'],
    evidence: ['Survey of parents after conferences'],
    delivery: 'on-track',
  },
  {
    number: 5,
    outcome: 'one-worker',
    title: 'Give every child a named social worker within two working days, watched each week by the director until it has held for six months',
    answers: [3],
    ownInitiative: null,
    owner: 'Director of children’s services',
    partner: null,
    start: '2026-01-12',
    due: '2026-09-30',
    milestones: [
      { due: '2026-03-31', what: 'No child without a named social worker', isReached: true },
      { due: '2026-09-30', what: 'Held for six months', isReached: true },
    ],
    measures: ['Children without a named social worker', 'Changes of social worker in 12 months'],
    evidence: ['Children’s answers to “Do you know your social worker?”'],
    delivery: 'delivered',
  },
  {
    number: 6,
    outcome: 'one-worker',
    title: 'Bring caseloads to no more than 18 for each full-time social worker by moving posts to the two busiest districts',
    answers: [3],
    ownInitiative: null,
    owner: null,
    partner: null,
    start: '2026-04-01',
    due: '2027-01-29',
    milestones: [{ due: '2026-10-30', what: 'Twelve posts moved', isReached: false }],
    measures: ['Social workers with more than 18 children', 'Visits made on time'],
    evidence: ['Quarterly workload survey of staff'],
    delivery: 'at-risk',
  },
  {
    number: 7,
    outcome: 'plans-that-work',
    title: 'Write every new plan on one page with the family: what must change, who helps, by when and what happens if it does not',
    answers: [4],
    ownInitiative: null,
    owner: 'Principal social worker and quality lead',
    partner: null,
    start: '2026-03-02',
    due: '2026-12-18',
    milestones: [
      { due: '2026-05-29', what: 'One-page plan tried by two teams', isReached: true },
      { due: '2026-10-30', what: 'All teams trained', isReached: true },
    ],
    measures: ['Children on a second protection plan within two years', 'Plans updated within three months'],
    evidence: ['Moderated audit of 40 plans each quarter', 'Families’ views of their plan'],
    delivery: 'on-track',
  },
  {
    number: 8,
    outcome: 'plans-that-work',
    title: 'Review every child with a third month of neglect on the same plan in a weekly panel that can start pre-proceedings',
    answers: [4, 5],
    ownInitiative: null,
    owner: 'Head of safeguarding and review',
    partner: null,
    start: '2026-02-16',
    due: '2026-08-28',
    milestones: [{ due: '2026-03-31', what: 'First panel held', isReached: true }],
    measures: ['Children on a protection plan for more than 15 months', 'Weeks in pre-proceedings'],
    evidence: ['Audit of panel decisions after three months'],
    delivery: 'delivered',
  },
  {
    number: 9,
    outcome: 'missing-heard',
    title: 'Offer every child a return home interview within three days from a worker they choose, and put what they say into the plan',
    answers: [6],
    ownInitiative: null,
    owner: 'Head of service, adolescents',
    partner: 'Exampleshire Police',
    start: '2026-03-16',
    due: '2026-11-30',
    milestones: [{ due: '2026-06-30', what: 'Two voluntary organisations begin interviews', isReached: true }],
    measures: ['Return home interviews held within three days', 'Children missing three times or more'],
    evidence: ['Dip sample: did the interview change the plan?'],
    delivery: 'at-risk',
  },
  {
    number: 10,
    outcome: 'staying',
    title: 'Decide a plan for permanence for every child by their second review, and keep a record of life-story work begun',
    answers: [7],
    ownInitiative: null,
    owner: 'Head of service, children in care',
    partner: null,
    start: '2026-04-01',
    due: '2027-03-31',
    milestones: [{ due: '2026-09-30', what: 'Permanence tracker in use', isReached: true }],
    measures: [],
    evidence: ['Audit of permanence plans at second reviews', 'Children in care council: do you know your story?'],
    delivery: 'on-track',
  },
  {
    number: 11,
    outcome: 'true-picture',
    title: 'Hold supervision at least monthly, with a short record of why the plan is right for the child and what happens next',
    answers: [5],
    ownInitiative: null,
    owner: 'Principal social worker and quality lead',
    partner: null,
    start: '2026-02-02',
    due: '2026-07-31',
    milestones: [{ due: '2026-04-30', what: 'Managers trained in reflective supervision', isReached: true }],
    measures: ['Supervision held in the month'],
    evidence: ['Observed supervision, twelve a quarter', 'Staff survey on supervision'],
    delivery: 'delivered',
  },
  {
    number: 12,
    outcome: 'trusted-figures',
    title: 'Give every measure one definition, one owner and a check before it goes to the board',
    answers: [9],
    ownInitiative: null,
    owner: 'Performance analyst',
    partner: null,
    start: '2026-01-26',
    due: '2026-05-29',
    milestones: [{ due: '2026-03-31', what: 'Definitions agreed by the board', isReached: true }],
    measures: ['Differences found between the report and the record'],
    evidence: ['Quarterly check of 20 figures against children’s records'],
    delivery: 'delivered',
  },
  {
    number: 13,
    outcome: 'trusted-figures',
    title: 'Have a fifth of all audits graded a second time by someone who has not seen the first grade',
    answers: [9],
    ownInitiative: null,
    owner: 'Principal social worker and quality lead',
    partner: 'Neighbouring council (peer auditors)',
    start: '2026-03-02',
    due: '2027-01-29',
    milestones: [{ due: '2026-06-30', what: 'First moderated round', isReached: true }],
    measures: ['Agreement between first and second grade'],
    evidence: ['Report of the peer auditors'],
    delivery: 'on-track',
  },
  {
    number: 14,
    outcome: 'one-worker',
    title: 'Widen the social work academy to experienced social workers who wish to return to practice',
    answers: [],
    ownInitiative: 'Staff and the academy asked for it, and retention of those trained there is high.',
    owner: 'Director of children’s services',
    partner: 'University partner',
    start: '2026-09-01',
    due: '2027-07-30',
    milestones: [{ due: '2026-12-18', what: 'First cohort chosen', isReached: false }],
    measures: ['Agency workers as a share of posts', 'Academy starters still in post after 12 months'],
    evidence: ['Exit and stay interviews'],
    delivery: 'not-started',
  },
]
