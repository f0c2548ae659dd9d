import { contacts } from './contacts/definition.ts'
import { contactsToReferral1wdPct } from './contacts-to-referral-1wd-pct/definition.ts'
import { referrals } from './referrals/definition.ts'
import { rereferrals12mPct } from './rereferrals-12m-pct/definition.ts'
import { referralsNfaPct } from './referrals-nfa-pct/definition.ts'
import { assessmentsCompleted } from './assessments-completed/definition.ts'
import { assessments45wdPct } from './assessments-45wd-pct/definition.ts'
import { assessmentsMedianWd } from './assessments-median-wd/definition.ts'
import { s47s } from './s47s/definition.ts'
import { icpcs } from './icpcs/definition.ts'
import { icpc15wdPct } from './icpc-15wd-pct/definition.ts'
import { cpStarts } from './cp-starts/definition.ts'
import { cpSecond24mPct } from './cp-second-24m-pct/definition.ts'
import { cpSecondEverPct } from './cp-second-ever-pct/definition.ts'
import { cpEnds } from './cp-ends/definition.ts'
import { claStarts } from './cla-starts/definition.ts'
import { claEnds } from './cla-ends/definition.ts'
import { adopterHouseholdsApproved } from './adopter-households-approved/definition.ts'
import { adoptionPlaced } from './adoption-placed/definition.ts'
import { adoptionCareToPlacedDaysMean } from './adoption-care-to-placed-days-mean/definition.ts'
import { assessmentsOpen } from './assessments-open/definition.ts'
import { assessmentsOpenOver45wd } from './assessments-open-over-45wd/definition.ts'
import { cinOpen } from './cin-open/definition.ts'
import { cpOpen } from './cp-open/definition.ts'
import { cpOpen2yPct } from './cp-open-2y-pct/definition.ts'
import { claOpen } from './cla-open/definition.ts'
import { snapClaOpen } from './snap-cla-open/definition.ts'
import { cla3plusPlacementsPct } from './cla-3plus-placements-pct/definition.ts'
import { claStability2yPct } from './cla-stability-2y-pct/definition.ts'
import { claReviewCurrentPct } from './cla-review-current-pct/definition.ts'
import { claVisit42dPct } from './cla-visit-42d-pct/definition.ts'
import { claHealthCurrentPct } from './cla-health-current-pct/definition.ts'
import { claDental12mPct } from './cla-dental-12m-pct/definition.ts'
import { leavers } from './leavers/definition.ts'
import { leaversInTouchPct } from './leavers-in-touch-pct/definition.ts'
import { leaversSuitablePct } from './leavers-suitable-pct/definition.ts'
import { leaversEetPct } from './leavers-eet-pct/definition.ts'
import { leaversPathwayReview6mPct } from './leavers-pathway-review-6m-pct/definition.ts'
import { leaversContact56dPct } from './leavers-contact-56d-pct/definition.ts'
import type { Indicator } from './define.ts'

/** The indicators counted from Annex A, in the order they are printed: what happened in a month, the position from the whole extract, the monthly position. */
export const annexAIndicators: readonly Indicator[] = [
  contacts,
  contactsToReferral1wdPct,
  referrals,
  rereferrals12mPct,
  referralsNfaPct,
  assessmentsCompleted,
  assessments45wdPct,
  assessmentsMedianWd,
  s47s,
  icpcs,
  icpc15wdPct,
  cpStarts,
  cpSecond24mPct,
  cpSecondEverPct,
  cpEnds,
  claStarts,
  claEnds,
  adopterHouseholdsApproved,
  adoptionPlaced,
  adoptionCareToPlacedDaysMean,
  assessmentsOpen,
  assessmentsOpenOver45wd,
  cinOpen,
  cpOpen,
  cpOpen2yPct,
  claOpen,
  snapClaOpen,
  cla3plusPlacementsPct,
  claStability2yPct,
  claReviewCurrentPct,
  claVisit42dPct,
  claHealthCurrentPct,
  claDental12mPct,
  leavers,
  leaversInTouchPct,
  leaversSuitablePct,
  leaversEetPct,
  leaversPathwayReview6mPct,
  leaversContact56dPct,
]
