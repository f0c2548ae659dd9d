import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import type { ProgrammeId } from '../../src/core/people/person.ts'
import type { SupportPackage, SupportPackageId } from '../../src/core/support/support-package.ts'

export const source = { title: 'An agreement', url: null }

/** A package of 20 days over a leap year’s February and March, with what the test is about and nothing else. */
export const aSupportPackage = (over: Partial<SupportPackage> = {}, programme = 'exampleshire' as ProgrammeId): SupportPackage => ({
  id: 'support' as SupportPackageId, programme, title: 'Support from Otherton', theme: 'Front door', supporter: { kind: 'council', name: 'Otherton Council', body: null }, receiver: bodyId('exampleshire-county-council'),
  funder: 'receiver', priority: null, scope: 'Two managers, one day a week.', from: exactly(day('2024-02-01')), to: exactly(day('2024-03-31')), halfDaysAgreed: 40, cost: null, activities: ['coaching'], findings: [], given: [], reviews: [],
  ratings: { receiver: null, supporter: null }, exitPlan: null, ending: null, result: null, sources: [source], note: null, ...over,
})
