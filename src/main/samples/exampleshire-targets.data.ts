/** One target of the invented county, in the unit of its measure, with the way to it where one was agreed. */
export type SampleTarget = {
  readonly measure: string
  readonly owner: string
  readonly minimum: number | null
  readonly aim: number
  readonly stretch: number | null
  readonly tolerance: number | null
  /** The value in January 2026, and the day by which the aim is to be reached. */
  readonly way: { readonly from: number; readonly by: string } | null
  readonly reason: string
  /** The words in which an action of the plan names the measure, with the action’s number. */
  readonly namedBy: readonly { readonly action: number; readonly words: string }[]
}

const board = 'Agreed with the plan in January 2026.'
const frontDoor = 'Head of service, front door and assessment'
const safeguarding = 'Head of safeguarding and review'

/** Wholly invented. What the invented board agreed for the county council from 1 February 2026. */
export const exampleshireTargets: readonly SampleTarget[] = [
  { measure: 'contact-decisions-within-one-working-day', owner: frontDoor, minimum: 80, aim: 90, stretch: 95, tolerance: 3, way: { from: 83, by: '2026-12-31' }, reason: board, namedBy: [{ action: 1, words: 'Contacts decided within one working day' }] },
  { measure: 're-referrals-within-12-months', owner: frontDoor, minimum: null, aim: 22, stretch: 20, tolerance: 2, way: null, reason: 'The England figure of the year before.', namedBy: [{ action: 2, words: 'Re-referrals within 12 months' }] },
  { measure: 'assessments-within-45-working-days', owner: frontDoor, minimum: 75, aim: 85, stretch: 90, tolerance: 3, way: { from: 81, by: '2027-03-31' }, reason: 'Near the England figure.', namedBy: [] },
  { measure: 'conferences-within-15-working-days', owner: safeguarding, minimum: 70, aim: 85, stretch: 90, tolerance: 4, way: { from: 73, by: '2026-12-31' }, reason: board, namedBy: [{ action: 4, words: 'Initial child protection conferences within 15 working days' }] },
  { measure: 'children-in-need-visits-on-time', owner: safeguarding, minimum: 75, aim: 85, stretch: null, tolerance: 3, way: null, reason: board, namedBy: [{ action: 6, words: 'Visits made on time' }] },
  { measure: 'second-or-later-protection-plans', owner: safeguarding, minimum: null, aim: 22, stretch: null, tolerance: 3, way: null, reason: board, namedBy: [{ action: 7, words: 'Children on a second protection plan within two years' }] },
  { measure: 'return-interviews-offered', owner: 'Head of service, adolescents', minimum: 75, aim: 90, stretch: 100, tolerance: 5, way: null, reason: board, namedBy: [{ action: 9, words: 'Return home interviews held within three days' }] },
  { measure: 'agency-rate', owner: 'Director of children’s services', minimum: null, aim: 15, stretch: 12, tolerance: 2, way: { from: 19, by: '2027-03-31' }, reason: 'What the budget of 2026/27 can carry.', namedBy: [{ action: 14, words: 'Agency workers as a share of posts' }] },
  { measure: 'average-caseload', owner: 'Director of children’s services', minimum: 18, aim: 16, stretch: null, tolerance: 1, way: null, reason: 'The limit agreed with staff.', namedBy: [] },
  { measure: 'supervision-on-time', owner: 'Principal social worker and quality lead', minimum: 75, aim: 90, stretch: null, tolerance: 4, way: null, reason: board, namedBy: [{ action: 11, words: 'Supervision held in the month' }] },
  { measure: 'audits-good-or-better', owner: 'Principal social worker and quality lead', minimum: 50, aim: 70, stretch: null, tolerance: 5, way: null, reason: board, namedBy: [] },
]

/** What happened and may explain the figures, shown on charts. */
export const exampleshireAnnotations: readonly { readonly measure: string; readonly on: string; readonly text: string }[] = [
  { measure: 'contact-decisions-within-one-working-day', on: '2025-09-01', text: 'New front door opened' },
  { measure: 'agency-rate', on: '2025-10-01', text: 'Welcome payment for permanent staff began' },
  { measure: 'children-in-need-visits-on-time', on: '2026-02-02', text: 'One district lost half its team' },
]

/** What the programme adds to a definition in its own words. */
export const exampleshireNotes: readonly { readonly measure: string; readonly text: string }[] = [
  { measure: 'contact-decisions-within-one-working-day', text: 'Contacts that reach us after 8 pm count from the next working day.' },
]

/** Limits that start afresh: proposed by the analyst; the chair has agreed to one, and the other waits. */
export const exampleshireRebases: readonly { readonly measure: string; readonly on: string; readonly reason: string; readonly isAgreed: boolean }[] = [
  { measure: 'contact-decisions-within-one-working-day', on: '2025-09-01', reason: 'The front door works in a new way since September 2025, so the months before it say nothing of what to expect now.', isAgreed: true },
  { measure: 'contact-decisions-within-one-working-day', on: '2026-07-01', reason: 'An evening team joined the front door in July 2026.', isAgreed: false },
]
