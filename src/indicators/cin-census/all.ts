import { referrals } from './referrals/definition.ts'
import { rereferrals12mPct } from './rereferrals-12m-pct/definition.ts'
import { referralsNfaPct } from './referrals-nfa-pct/definition.ts'
import { referralsPolicePct } from './referrals-police-pct/definition.ts'
import { referralsSchoolsPct } from './referrals-schools-pct/definition.ts'
import { referralsHealthPct } from './referrals-health-pct/definition.ts'
import { referralsNotInNeedPct } from './referrals-not-in-need-pct/definition.ts'
import { closedNotInNeedPct } from './closed-not-in-need-pct/definition.ts'
import { assessmentsCompleted } from './assessments-completed/definition.ts'
import { assessments45wdPct } from './assessments-45wd-pct/definition.ts'
import { assessmentsMedianWd } from './assessments-median-wd/definition.ts'
import { assessmentsOpen } from './assessments-open/definition.ts'
import { assessmentsOpenOver45wd } from './assessments-open-over-45wd/definition.ts'
import { factorAlcoholPct } from './factor-alcohol-pct/definition.ts'
import { factorDrugsPct } from './factor-drugs-pct/definition.ts'
import { factorDomesticAbusePct } from './factor-domestic-abuse-pct/definition.ts'
import { factorMentalHealthPct } from './factor-mental-health-pct/definition.ts'
import { factorLearningDisabilityPct } from './factor-learning-disability-pct/definition.ts'
import { factorPhysicalDisabilityPct } from './factor-physical-disability-pct/definition.ts'
import { factorYoungCarerPct } from './factor-young-carer-pct/definition.ts'
import { factorGoingMissingPct } from './factor-going-missing-pct/definition.ts'
import { factorChildSexualExploitationPct } from './factor-child-sexual-exploitation-pct/definition.ts'
import { factorChildCriminalExploitationPct } from './factor-child-criminal-exploitation-pct/definition.ts'
import { factorGangsPct } from './factor-gangs-pct/definition.ts'
import { factorTraffickingPct } from './factor-trafficking-pct/definition.ts'
import { factorSelfHarmPct } from './factor-self-harm-pct/definition.ts'
import { factorNeglectPct } from './factor-neglect-pct/definition.ts'
import { factorEmotionalAbusePct } from './factor-emotional-abuse-pct/definition.ts'
import { factorPhysicalAbusePct } from './factor-physical-abuse-pct/definition.ts'
import { factorSexualAbusePct } from './factor-sexual-abuse-pct/definition.ts'
import { factorNonePct } from './factor-none-pct/definition.ts'
import { cinStarts } from './cin-starts/definition.ts'
import { cinEnds } from './cin-ends/definition.ts'
import { cinOpen } from './cin-open/definition.ts'
import { cinOpen2yPct } from './cin-open-2y-pct/definition.ts'
import { cinPlansOpen } from './cin-plans-open/definition.ts'
import { s47s } from './s47s/definition.ts'
import { s47Repeat12mPct } from './s47-repeat-12m-pct/definition.ts'
import { s47ToIcpcPct } from './s47-to-icpc-pct/definition.ts'
import { icpcs } from './icpcs/definition.ts'
import { icpc15wdPct } from './icpc-15wd-pct/definition.ts'
import { icpcToPlanPct } from './icpc-to-plan-pct/definition.ts'
import { cpStarts } from './cp-starts/definition.ts'
import { cpSecond24mPct } from './cp-second-24m-pct/definition.ts'
import { cpSecondEverPct } from './cp-second-ever-pct/definition.ts'
import { cpEnds } from './cp-ends/definition.ts'
import { cpEnded2yPct } from './cp-ended-2y-pct/definition.ts'
import { cpEnded3mPct } from './cp-ended-3m-pct/definition.ts'
import { cpOpen } from './cp-open/definition.ts'
import { cpOpen2yPct } from './cp-open-2y-pct/definition.ts'
import { cpOpenNeglectPct } from './cp-open-neglect-pct/definition.ts'
import { cpOpenPhysicalPct } from './cp-open-physical-pct/definition.ts'
import { cpOpenSexualPct } from './cp-open-sexual-pct/definition.ts'
import { cpOpenEmotionalPct } from './cp-open-emotional-pct/definition.ts'
import { cpOpenMultiplePct } from './cp-open-multiple-pct/definition.ts'
import { cpReviewsOnTimePct } from './cp-reviews-on-time-pct/definition.ts'
import type { Indicator } from '../define.ts'

/** The indicators counted from a children in need census, in the order they are printed: from the front door to protection. */
export const censusIndicators: readonly Indicator[] = [
  referrals,
  rereferrals12mPct,
  referralsNfaPct,
  referralsPolicePct,
  referralsSchoolsPct,
  referralsHealthPct,
  referralsNotInNeedPct,
  closedNotInNeedPct,
  assessmentsCompleted,
  assessments45wdPct,
  assessmentsMedianWd,
  assessmentsOpen,
  assessmentsOpenOver45wd,
  factorAlcoholPct,
  factorDrugsPct,
  factorDomesticAbusePct,
  factorMentalHealthPct,
  factorLearningDisabilityPct,
  factorPhysicalDisabilityPct,
  factorYoungCarerPct,
  factorGoingMissingPct,
  factorChildSexualExploitationPct,
  factorChildCriminalExploitationPct,
  factorGangsPct,
  factorTraffickingPct,
  factorSelfHarmPct,
  factorNeglectPct,
  factorEmotionalAbusePct,
  factorPhysicalAbusePct,
  factorSexualAbusePct,
  factorNonePct,
  cinStarts,
  cinEnds,
  cinOpen,
  cinOpen2yPct,
  cinPlansOpen,
  s47s,
  s47Repeat12mPct,
  s47ToIcpcPct,
  icpcs,
  icpc15wdPct,
  icpcToPlanPct,
  cpStarts,
  cpSecond24mPct,
  cpSecondEverPct,
  cpEnds,
  cpEnded2yPct,
  cpEnded3mPct,
  cpOpen,
  cpOpen2yPct,
  cpOpenNeglectPct,
  cpOpenPhysicalPct,
  cpOpenSexualPct,
  cpOpenEmotionalPct,
  cpOpenMultiplePct,
  cpReviewsOnTimePct,
]
