import { contactsSpec } from './contacts/spec.ts'
import { contactsToReferral1wdPctSpec } from './contacts-to-referral-1wd-pct/spec.ts'
import { referralsSpec } from './referrals/spec.ts'
import { rereferrals12mPctSpec } from './rereferrals-12m-pct/spec.ts'
import { referralsNfaPctSpec } from './referrals-nfa-pct/spec.ts'
import { assessmentsCompletedSpec } from './assessments-completed/spec.ts'
import { assessments45wdPctSpec } from './assessments-45wd-pct/spec.ts'
import { assessmentsMedianWdSpec } from './assessments-median-wd/spec.ts'
import { s47sSpec } from './s47s/spec.ts'
import { icpcsSpec } from './icpcs/spec.ts'
import { icpc15wdPctSpec } from './icpc-15wd-pct/spec.ts'
import { cpStartsSpec } from './cp-starts/spec.ts'
import { cpSecond24mPctSpec } from './cp-second-24m-pct/spec.ts'
import { cpSecondEverPctSpec } from './cp-second-ever-pct/spec.ts'
import { cpEndsSpec } from './cp-ends/spec.ts'
import { claStartsSpec } from './cla-starts/spec.ts'
import { claEndsSpec } from './cla-ends/spec.ts'
import { adopterHouseholdsApprovedSpec } from './adopter-households-approved/spec.ts'
import { adoptionPlacedSpec } from './adoption-placed/spec.ts'
import { adoptionCareToPlacedDaysMeanSpec } from './adoption-care-to-placed-days-mean/spec.ts'
import { assessmentsOpenSpec } from './assessments-open/spec.ts'
import { assessmentsOpenOver45wdSpec } from './assessments-open-over-45wd/spec.ts'
import { cinOpenSpec } from './cin-open/spec.ts'
import { cpOpenSpec } from './cp-open/spec.ts'
import { cpOpen2yPctSpec } from './cp-open-2y-pct/spec.ts'
import { claOpenSpec } from './cla-open/spec.ts'
import { snapClaOpenSpec } from './snap-cla-open/spec.ts'
import { cla3plusPlacementsPctSpec } from './cla-3plus-placements-pct/spec.ts'
import { claStability2yPctSpec } from './cla-stability-2y-pct/spec.ts'
import { claReviewCurrentPctSpec } from './cla-review-current-pct/spec.ts'
import { claVisit42dPctSpec } from './cla-visit-42d-pct/spec.ts'
import { claHealthCurrentPctSpec } from './cla-health-current-pct/spec.ts'
import { claDental12mPctSpec } from './cla-dental-12m-pct/spec.ts'
import { leaversSpec } from './leavers/spec.ts'
import { leaversInTouchPctSpec } from './leavers-in-touch-pct/spec.ts'
import { leaversSuitablePctSpec } from './leavers-suitable-pct/spec.ts'
import { leaversEetPctSpec } from './leavers-eet-pct/spec.ts'
import { leaversPathwayReview6mPctSpec } from './leavers-pathway-review-6m-pct/spec.ts'
import { leaversContact56dPctSpec } from './leavers-contact-56d-pct/spec.ts'
import type { Spec } from './define.ts'

/** The example rows of every indicator, by its id. A test fails where one is missing. */
export const annexASpecs: Readonly<Record<string, Spec>> = {
  contacts: contactsSpec,
  contacts_to_referral_1wd_pct: contactsToReferral1wdPctSpec,
  referrals: referralsSpec,
  rereferrals_12m_pct: rereferrals12mPctSpec,
  referrals_nfa_pct: referralsNfaPctSpec,
  assessments_completed: assessmentsCompletedSpec,
  assessments_45wd_pct: assessments45wdPctSpec,
  assessments_median_wd: assessmentsMedianWdSpec,
  s47s: s47sSpec,
  icpcs: icpcsSpec,
  icpc_15wd_pct: icpc15wdPctSpec,
  cp_starts: cpStartsSpec,
  cp_second_24m_pct: cpSecond24mPctSpec,
  cp_second_ever_pct: cpSecondEverPctSpec,
  cp_ends: cpEndsSpec,
  cla_starts: claStartsSpec,
  cla_ends: claEndsSpec,
  adopter_households_approved: adopterHouseholdsApprovedSpec,
  adoption_placed: adoptionPlacedSpec,
  adoption_care_to_placed_days_mean: adoptionCareToPlacedDaysMeanSpec,
  assessments_open: assessmentsOpenSpec,
  assessments_open_over_45wd: assessmentsOpenOver45wdSpec,
  cin_open: cinOpenSpec,
  cp_open: cpOpenSpec,
  cp_open_2y_pct: cpOpen2yPctSpec,
  cla_open: claOpenSpec,
  snap_cla_open: snapClaOpenSpec,
  cla_3plus_placements_pct: cla3plusPlacementsPctSpec,
  cla_stability_2y_pct: claStability2yPctSpec,
  cla_review_current_pct: claReviewCurrentPctSpec,
  cla_visit_42d_pct: claVisit42dPctSpec,
  cla_health_current_pct: claHealthCurrentPctSpec,
  cla_dental_12m_pct: claDental12mPctSpec,
  leavers: leaversSpec,
  leavers_in_touch_pct: leaversInTouchPctSpec,
  leavers_suitable_pct: leaversSuitablePctSpec,
  leavers_eet_pct: leaversEetPctSpec,
  leavers_pathway_review_6m_pct: leaversPathwayReview6mPctSpec,
  leavers_contact_56d_pct: leaversContact56dPctSpec,
}
