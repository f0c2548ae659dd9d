import { day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import type { Change } from '../../src/core/change.ts'
import type { FindingId } from '../../src/core/inspection/finding.ts'
import type { InspectionId } from '../../src/core/inspection/inspection.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { SupportPackage } from '../../src/core/support/support-package.ts'
import { aSupportPackage } from './partners.ts'
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

/** Every change about partners, in an order in which they can be recorded. */
export const partnerChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => [
  [{ kind: 'support-agreed', programme, support: agreed }, lead],
  [{ kind: 'support-revised', programme, before: agreed, support: revised, reason: 'More days.' }, lead],
  [{ kind: 'support-days-recorded', programme, before: revised, support: withDay }, lead],
  [{ kind: 'support-rated', programme, side: 'receiver', before: withDay, support: rated }, lead],
  [{ kind: 'support-findings-made', programme, before: rated, support: found, review: inspection('review', { programme, visit: 'support-review' }), findings: [finding('of-review', { programme, inspection: 'review' as InspectionId, id: 'of-review' as FindingId })] }, lead],
  [{ kind: 'support-ended', programme, before: found, support: ended, reason: 'Done.' }, lead],
  [{ kind: 'support-result-said', programme, before: ended, support: supportAtTheEnd }, lead],
]
