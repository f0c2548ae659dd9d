/** When something happened in the invented county that its figures show, as months from the first (0). */
export const exampleshireMoments = { firstMonth: '2023-11', months: 36, newFrontDoor: 22, lateMonth: 35, restatedMonth: 31 } as const

/**
 * How one invented series runs. `size` is the mean count, or what a share or an average is divided by each month; `level` the mean share in
 * percent or the average, `later` from the month `at` on. `wobble` is how much it varies by itself, as a share of the count.
 */
export type SeriesShape = {
  readonly measure: string
  readonly size: number
  readonly level?: number
  readonly later?: number
  readonly at?: number
  /** One month far out of the ordinary, and by how much its level is multiplied. */
  readonly odd?: readonly [month: number, times: number]
  /** Not sent for the last month. */
  readonly isLate?: true
  /** The system of the trust’s own that it comes from, where no return holds it: the sheet its figures stand on. */
  readonly localSystem?: string
}

const shape = (measure: string, size: number, level?: number, rest: Omit<SeriesShape, 'measure' | 'size' | 'level'> = {}): SeriesShape => ({ measure, size, ...(level === undefined ? {} : { level }), ...rest })
const { newFrontDoor } = exampleshireMoments

/** Wholly invented: a county of some 130,000 children whose front door opened anew in September 2025. */
export const exampleshireShapes: readonly SeriesShape[] = [
  shape('contacts-received', 1640, undefined, { later: 1790, at: newFrontDoor }),
  shape('contacts-from-police', 1640, 34),
  shape('contacts-from-schools', 1640, 19),
  shape('contacts-from-health', 1640, 15),
  shape('contact-decisions-within-one-working-day', 1640, 61, { later: 84, at: newFrontDoor, localSystem: 'Contact log' }),
  shape('contacts-that-became-referrals', 1640, 31, { later: 26, at: newFrontDoor }),
  shape('referrals-received', 505, undefined, { later: 465, at: newFrontDoor, odd: [13, 1.45] }),
  shape('referrals-closed-with-no-further-action', 500, 11, { later: 6, at: newFrontDoor }),
  shape('re-referrals-within-12-months', 500, 27.5, { later: 25.8, at: 30 }),
  shape('early-help-assessments-started', 210, undefined, { later: 245, at: 26 }),
  shape('early-help-assessments-on-time', 205, 68),
  shape('social-care-stepped-down', 58),
  shape('assessments-completed', 470),
  shape('assessments-within-45-working-days', 470, 71, { later: 82, at: 24 }),
  shape('assessment-median-working-days', 470, 38, { later: 33, at: 24 }),
  shape('children-seen-in-assessment', 470, 92),
  shape('children-in-need', 3350),
  shape('children-in-need-visits-on-time', 1450, 74, { later: 69, at: 27 }),
  shape('section-47-enquiries', 172),
  shape('initial-conferences', 66),
  shape('conferences-within-15-working-days', 66, 73, { odd: [17, 0.55] }),
  shape('repeat-enquiries-within-12-months', 170, 22),
  shape('children-on-a-protection-plan', 610, undefined, { later: 655, at: 20 }),
  shape('protection-plans-started', 58),
  shape('protection-plans-ended', 55),
  shape('second-or-later-protection-plans', 58, 24),
  shape('plans-of-two-years-or-more-ended', 55, 4),
  shape('protection-plan-reviews-on-time', 240, 91),
  shape('first-core-groups-on-time', 58, 70, { later: 86, at: 25, localSystem: 'Core group diary' }),
  shape('families-in-pre-proceedings', 44, undefined, { localSystem: 'Legal planning list' }),
  shape('children-in-care', 905, undefined, { later: 940, at: 18 }),
  shape('children-who-came-into-care', 31),
  shape('children-who-left-care', 28),
  shape('three-or-more-placements', 905, 11.4),
  shape('long-term-placement-stability', 290, 66),
  shape('children-in-care-visits-on-time', 905, 84, { later: 90, at: 28 }),
  shape('return-interviews-offered', 34, 71),
  shape('first-health-assessments-on-time', 29, 48, { later: 66, at: 21 }),
  shape('dental-checks', 900, 71),
  shape('care-leavers-in-suitable-homes', 340, 86, { isLate: true }),
  shape('care-leavers-in-education-or-work', 340, 49, { isLate: true }),
  shape('care-leavers-in-custody', 7, undefined, { isLate: true }),
  shape('agency-rate', 310, 24, { later: 19, at: 23 }),
  shape('vacancy-rate', 380, 26),
  shape('turnover-rate', 290, 17),
  shape('average-caseload', 255, 18.6, { later: 16.4, at: 23 }),
  shape('supervision-on-time', 262, 63, { later: 78, at: 24, localSystem: 'Supervision log' }),
  shape('audits-good-or-better', 24, 38, { later: 58, at: 29, localSystem: 'Audit log' }),
  shape('complaints-received', 14, undefined, { localSystem: 'Complaints log' }),
]
