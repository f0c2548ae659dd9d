import { contactsFamilyPct } from './contacts-family-pct/definition.ts'
import { contactsCouncilPct } from './contacts-council-pct/definition.ts'
import { contactsOtherPct } from './contacts-other-pct/definition.ts'
import { cinStepDown } from './cin-step-down/definition.ts'
import { claOutOfAreaPct } from './cla-out-of-area-pct/definition.ts'
import { claNoUrn } from './cla-no-urn/definition.ts'
import { claNoUrnLongestDays } from './cla-no-urn-longest-days/definition.ts'
import { leavers1820StayingPutPct } from './leavers-18-20-staying-put-pct/definition.ts'
import { leaversWithAdviserPct } from './leavers-with-adviser-pct/definition.ts'
import { leaversPerAdviser } from './leavers-per-adviser/definition.ts'
import { leaversPerAdviserMax } from './leavers-per-adviser-max/definition.ts'
import type { Indicator } from './define.ts'

/**
 * What Annex A can say of the measures of a scorecard that its columns carry in part, and of who works with the children. Where a column
 * is missing for the whole of a measure, the definition says what is not seen; docs/explanation/what-annex-a-can-say.md lists every one.
 */
export const annexAHalfMarkedIndicators: readonly Indicator[] = [
  contactsFamilyPct,
  contactsCouncilPct,
  contactsOtherPct,
  cinStepDown,
  claOutOfAreaPct,
  claNoUrn,
  claNoUrnLongestDays,
  leavers1820StayingPutPct,
  leaversWithAdviserPct,
  leaversPerAdviser,
  leaversPerAdviserMax,
]
