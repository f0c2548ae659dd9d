import { contactsPolicePctSpec } from './contacts-police-pct/spec.ts'
import { contactsSchoolsPctSpec } from './contacts-schools-pct/spec.ts'
import { contactsHealthPctSpec } from './contacts-health-pct/spec.ts'
import { referralsPolicePctSpec } from './referrals-police-pct/spec.ts'
import { referralsSchoolsPctSpec } from './referrals-schools-pct/spec.ts'
import { referralsHealthPctSpec } from './referrals-health-pct/spec.ts'
import { earlyHelpStartedSpec } from './early-help-started/spec.ts'
import { earlyHelp45wdPctSpec } from './early-help-45wd-pct/spec.ts'
import { earlyHelpPartnerLedPctSpec } from './early-help-partner-led-pct/spec.ts'
import { assessmentsChildSeenPctSpec } from './assessments-child-seen-pct/spec.ts'
import { assessmentsNoSupportPctSpec } from './assessments-no-support-pct/spec.ts'
import { cinOpen2yPctSpec } from './cin-open-2y-pct/spec.ts'
import { cinSeen20wdPctSpec } from './cin-seen-20wd-pct/spec.ts'
import { s47ToIcpcPctSpec } from './s47-to-icpc-pct/spec.ts'
import { icpcToPlanPctSpec } from './icpc-to-plan-pct/spec.ts'
import { s47Repeat12mPctSpec } from './s47-repeat-12m-pct/spec.ts'
import { cpOpenNeglectPctSpec } from './cp-open-neglect-pct/spec.ts'
import { cpOpenPhysicalPctSpec } from './cp-open-physical-pct/spec.ts'
import { cpOpenSexualPctSpec } from './cp-open-sexual-pct/spec.ts'
import { cpOpenEmotionalPctSpec } from './cp-open-emotional-pct/spec.ts'
import { cpOpenMultiplePctSpec } from './cp-open-multiple-pct/spec.ts'
import { cpEnded2yPctSpec } from './cp-ended-2y-pct/spec.ts'
import { cpEnded3mPctSpec } from './cp-ended-3m-pct/spec.ts'
import { cpReview6mPctSpec } from './cp-review-6m-pct/spec.ts'
import { cpVisit20wdPctSpec } from './cp-visit-20wd-pct/spec.ts'
import { cpSeenAlonePctSpec } from './cp-seen-alone-pct/spec.ts'
import { cpEmergency6mPctSpec } from './cp-emergency-6m-pct/spec.ts'
import { claSection2012mPctSpec } from './cla-section20-12m-pct/spec.ts'
import { claUascPctSpec } from './cla-uasc-pct/spec.ts'
import { claFosterPctSpec } from './cla-foster-pct/spec.ts'
import { claHomesPctSpec } from './cla-homes-pct/spec.ts'
import { claIroContact12wPctSpec } from './cla-iro-contact-12w-pct/spec.ts'
import { claPermanence4mPctSpec } from './cla-permanence-4m-pct/spec.ts'
import { claMissing12mPctSpec } from './cla-missing-12m-pct/spec.ts'
import { returnInterviewOfferedPctSpec } from './return-interview-offered-pct/spec.ts'
import { returnInterviewAcceptedPctSpec } from './return-interview-accepted-pct/spec.ts'
import { claFirstHealth20wdPctSpec } from './cla-first-health-20wd-pct/spec.ts'
import { leavers1921SuitablePctSpec } from './leavers-19-21-suitable-pct/spec.ts'
import { leavers1921EetPctSpec } from './leavers-19-21-eet-pct/spec.ts'
import { leavers1921NeetPctSpec } from './leavers-19-21-neet-pct/spec.ts'
import { leavers1921NotInTouchPctSpec } from './leavers-19-21-not-in-touch-pct/spec.ts'
import { leaversBedAndBreakfastSpec } from './leavers-bed-and-breakfast/spec.ts'
import { leaversNoFixedHomeSpec } from './leavers-no-fixed-home/spec.ts'
import { leaversCustodySpec } from './leavers-custody/spec.ts'
import { claEndsAdoptedPctSpec } from './cla-ends-adopted-pct/spec.ts'
import { claEndsGuardianPctSpec } from './cla-ends-guardian-pct/spec.ts'
import { adoptionOrderToMatchDaysMeanSpec } from './adoption-order-to-match-days-mean/spec.ts'
import { adopterStage12mPctSpec } from './adopter-stage-1-2m-pct/spec.ts'
import { adopterStage24mPctSpec } from './adopter-stage-2-4m-pct/spec.ts'
import type { Spec } from './define.ts'

/** The example rows of the further indicators, by their id. */
export const annexAFurtherSpecs: Readonly<Record<string, Spec>> = {
  contacts_police_pct: contactsPolicePctSpec,
  contacts_schools_pct: contactsSchoolsPctSpec,
  contacts_health_pct: contactsHealthPctSpec,
  referrals_police_pct: referralsPolicePctSpec,
  referrals_schools_pct: referralsSchoolsPctSpec,
  referrals_health_pct: referralsHealthPctSpec,
  early_help_started: earlyHelpStartedSpec,
  early_help_45wd_pct: earlyHelp45wdPctSpec,
  early_help_partner_led_pct: earlyHelpPartnerLedPctSpec,
  assessments_child_seen_pct: assessmentsChildSeenPctSpec,
  assessments_no_support_pct: assessmentsNoSupportPctSpec,
  cin_open_2y_pct: cinOpen2yPctSpec,
  cin_seen_20wd_pct: cinSeen20wdPctSpec,
  s47_to_icpc_pct: s47ToIcpcPctSpec,
  icpc_to_plan_pct: icpcToPlanPctSpec,
  s47_repeat_12m_pct: s47Repeat12mPctSpec,
  cp_open_neglect_pct: cpOpenNeglectPctSpec,
  cp_open_physical_pct: cpOpenPhysicalPctSpec,
  cp_open_sexual_pct: cpOpenSexualPctSpec,
  cp_open_emotional_pct: cpOpenEmotionalPctSpec,
  cp_open_multiple_pct: cpOpenMultiplePctSpec,
  cp_ended_2y_pct: cpEnded2yPctSpec,
  cp_ended_3m_pct: cpEnded3mPctSpec,
  cp_review_6m_pct: cpReview6mPctSpec,
  cp_visit_20wd_pct: cpVisit20wdPctSpec,
  cp_seen_alone_pct: cpSeenAlonePctSpec,
  cp_emergency_6m_pct: cpEmergency6mPctSpec,
  cla_section20_12m_pct: claSection2012mPctSpec,
  cla_uasc_pct: claUascPctSpec,
  cla_foster_pct: claFosterPctSpec,
  cla_homes_pct: claHomesPctSpec,
  cla_iro_contact_12w_pct: claIroContact12wPctSpec,
  cla_permanence_4m_pct: claPermanence4mPctSpec,
  cla_missing_12m_pct: claMissing12mPctSpec,
  return_interview_offered_pct: returnInterviewOfferedPctSpec,
  return_interview_accepted_pct: returnInterviewAcceptedPctSpec,
  cla_first_health_20wd_pct: claFirstHealth20wdPctSpec,
  leavers_19_21_suitable_pct: leavers1921SuitablePctSpec,
  leavers_19_21_eet_pct: leavers1921EetPctSpec,
  leavers_19_21_neet_pct: leavers1921NeetPctSpec,
  leavers_19_21_not_in_touch_pct: leavers1921NotInTouchPctSpec,
  leavers_bed_and_breakfast: leaversBedAndBreakfastSpec,
  leavers_no_fixed_home: leaversNoFixedHomeSpec,
  leavers_custody: leaversCustodySpec,
  cla_ends_adopted_pct: claEndsAdoptedPctSpec,
  cla_ends_guardian_pct: claEndsGuardianPctSpec,
  adoption_order_to_match_days_mean: adoptionOrderToMatchDaysMeanSpec,
  adopter_stage_1_2m_pct: adopterStage12mPctSpec,
  adopter_stage_2_4m_pct: adopterStage24mPctSpec,
}
