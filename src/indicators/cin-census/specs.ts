import { referralsSpec } from './referrals/spec.ts'
import { rereferrals12mPctSpec } from './rereferrals-12m-pct/spec.ts'
import { referralsNfaPctSpec } from './referrals-nfa-pct/spec.ts'
import { referralsPolicePctSpec } from './referrals-police-pct/spec.ts'
import { referralsSchoolsPctSpec } from './referrals-schools-pct/spec.ts'
import { referralsHealthPctSpec } from './referrals-health-pct/spec.ts'
import { referralsNotInNeedPctSpec } from './referrals-not-in-need-pct/spec.ts'
import { closedNotInNeedPctSpec } from './closed-not-in-need-pct/spec.ts'
import { assessmentsCompletedSpec } from './assessments-completed/spec.ts'
import { assessments45wdPctSpec } from './assessments-45wd-pct/spec.ts'
import { assessmentsMedianWdSpec } from './assessments-median-wd/spec.ts'
import { assessmentsOpenSpec } from './assessments-open/spec.ts'
import { assessmentsOpenOver45wdSpec } from './assessments-open-over-45wd/spec.ts'
import { factorAlcoholPctSpec } from './factor-alcohol-pct/spec.ts'
import { factorDrugsPctSpec } from './factor-drugs-pct/spec.ts'
import { factorDomesticAbusePctSpec } from './factor-domestic-abuse-pct/spec.ts'
import { factorMentalHealthPctSpec } from './factor-mental-health-pct/spec.ts'
import { factorLearningDisabilityPctSpec } from './factor-learning-disability-pct/spec.ts'
import { factorPhysicalDisabilityPctSpec } from './factor-physical-disability-pct/spec.ts'
import { factorYoungCarerPctSpec } from './factor-young-carer-pct/spec.ts'
import { factorGoingMissingPctSpec } from './factor-going-missing-pct/spec.ts'
import { factorChildSexualExploitationPctSpec } from './factor-child-sexual-exploitation-pct/spec.ts'
import { factorChildCriminalExploitationPctSpec } from './factor-child-criminal-exploitation-pct/spec.ts'
import { factorGangsPctSpec } from './factor-gangs-pct/spec.ts'
import { factorTraffickingPctSpec } from './factor-trafficking-pct/spec.ts'
import { factorSelfHarmPctSpec } from './factor-self-harm-pct/spec.ts'
import { factorNeglectPctSpec } from './factor-neglect-pct/spec.ts'
import { factorEmotionalAbusePctSpec } from './factor-emotional-abuse-pct/spec.ts'
import { factorPhysicalAbusePctSpec } from './factor-physical-abuse-pct/spec.ts'
import { factorSexualAbusePctSpec } from './factor-sexual-abuse-pct/spec.ts'
import { factorNonePctSpec } from './factor-none-pct/spec.ts'
import { cinStartsSpec } from './cin-starts/spec.ts'
import { cinEndsSpec } from './cin-ends/spec.ts'
import { cinOpenSpec } from './cin-open/spec.ts'
import { cinOpen2yPctSpec } from './cin-open-2y-pct/spec.ts'
import { cinPlansOpenSpec } from './cin-plans-open/spec.ts'
import { s47sSpec } from './s47s/spec.ts'
import { s47Repeat12mPctSpec } from './s47-repeat-12m-pct/spec.ts'
import { s47ToIcpcPctSpec } from './s47-to-icpc-pct/spec.ts'
import { icpcsSpec } from './icpcs/spec.ts'
import { icpc15wdPctSpec } from './icpc-15wd-pct/spec.ts'
import { icpcToPlanPctSpec } from './icpc-to-plan-pct/spec.ts'
import { cpStartsSpec } from './cp-starts/spec.ts'
import { cpSecond24mPctSpec } from './cp-second-24m-pct/spec.ts'
import { cpSecondEverPctSpec } from './cp-second-ever-pct/spec.ts'
import { cpEndsSpec } from './cp-ends/spec.ts'
import { cpEnded2yPctSpec } from './cp-ended-2y-pct/spec.ts'
import { cpEnded3mPctSpec } from './cp-ended-3m-pct/spec.ts'
import { cpOpenSpec } from './cp-open/spec.ts'
import { cpOpen2yPctSpec } from './cp-open-2y-pct/spec.ts'
import { cpOpenNeglectPctSpec } from './cp-open-neglect-pct/spec.ts'
import { cpOpenPhysicalPctSpec } from './cp-open-physical-pct/spec.ts'
import { cpOpenSexualPctSpec } from './cp-open-sexual-pct/spec.ts'
import { cpOpenEmotionalPctSpec } from './cp-open-emotional-pct/spec.ts'
import { cpOpenMultiplePctSpec } from './cp-open-multiple-pct/spec.ts'
import { cpReviewsOnTimePctSpec } from './cp-reviews-on-time-pct/spec.ts'
import type { Spec } from '../define.ts'

/** The example rows of each indicator, by its id. */
export const censusSpecs: Readonly<Record<string, Spec>> = {
  referrals: referralsSpec,
  rereferrals_12m_pct: rereferrals12mPctSpec,
  referrals_nfa_pct: referralsNfaPctSpec,
  referrals_police_pct: referralsPolicePctSpec,
  referrals_schools_pct: referralsSchoolsPctSpec,
  referrals_health_pct: referralsHealthPctSpec,
  referrals_not_in_need_pct: referralsNotInNeedPctSpec,
  closed_not_in_need_pct: closedNotInNeedPctSpec,
  assessments_completed: assessmentsCompletedSpec,
  assessments_45wd_pct: assessments45wdPctSpec,
  assessments_median_wd: assessmentsMedianWdSpec,
  assessments_open: assessmentsOpenSpec,
  assessments_open_over_45wd: assessmentsOpenOver45wdSpec,
  factor_alcohol_pct: factorAlcoholPctSpec,
  factor_drugs_pct: factorDrugsPctSpec,
  factor_domestic_abuse_pct: factorDomesticAbusePctSpec,
  factor_mental_health_pct: factorMentalHealthPctSpec,
  factor_learning_disability_pct: factorLearningDisabilityPctSpec,
  factor_physical_disability_pct: factorPhysicalDisabilityPctSpec,
  factor_young_carer_pct: factorYoungCarerPctSpec,
  factor_going_missing_pct: factorGoingMissingPctSpec,
  factor_child_sexual_exploitation_pct: factorChildSexualExploitationPctSpec,
  factor_child_criminal_exploitation_pct: factorChildCriminalExploitationPctSpec,
  factor_gangs_pct: factorGangsPctSpec,
  factor_trafficking_pct: factorTraffickingPctSpec,
  factor_self_harm_pct: factorSelfHarmPctSpec,
  factor_neglect_pct: factorNeglectPctSpec,
  factor_emotional_abuse_pct: factorEmotionalAbusePctSpec,
  factor_physical_abuse_pct: factorPhysicalAbusePctSpec,
  factor_sexual_abuse_pct: factorSexualAbusePctSpec,
  factor_none_pct: factorNonePctSpec,
  cin_starts: cinStartsSpec,
  cin_ends: cinEndsSpec,
  cin_open: cinOpenSpec,
  cin_open_2y_pct: cinOpen2yPctSpec,
  cin_plans_open: cinPlansOpenSpec,
  s47s: s47sSpec,
  s47_repeat_12m_pct: s47Repeat12mPctSpec,
  s47_to_icpc_pct: s47ToIcpcPctSpec,
  icpcs: icpcsSpec,
  icpc_15wd_pct: icpc15wdPctSpec,
  icpc_to_plan_pct: icpcToPlanPctSpec,
  cp_starts: cpStartsSpec,
  cp_second_24m_pct: cpSecond24mPctSpec,
  cp_second_ever_pct: cpSecondEverPctSpec,
  cp_ends: cpEndsSpec,
  cp_ended_2y_pct: cpEnded2yPctSpec,
  cp_ended_3m_pct: cpEnded3mPctSpec,
  cp_open: cpOpenSpec,
  cp_open_2y_pct: cpOpen2yPctSpec,
  cp_open_neglect_pct: cpOpenNeglectPctSpec,
  cp_open_physical_pct: cpOpenPhysicalPctSpec,
  cp_open_sexual_pct: cpOpenSexualPctSpec,
  cp_open_emotional_pct: cpOpenEmotionalPctSpec,
  cp_open_multiple_pct: cpOpenMultiplePctSpec,
  cp_reviews_on_time_pct: cpReviewsOnTimePctSpec,
}
