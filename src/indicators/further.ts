import { contactsPolicePct } from './contacts-police-pct/definition.ts'
import { contactsSchoolsPct } from './contacts-schools-pct/definition.ts'
import { contactsHealthPct } from './contacts-health-pct/definition.ts'
import { referralsPolicePct } from './referrals-police-pct/definition.ts'
import { referralsSchoolsPct } from './referrals-schools-pct/definition.ts'
import { referralsHealthPct } from './referrals-health-pct/definition.ts'
import { earlyHelpStarted } from './early-help-started/definition.ts'
import { earlyHelp45wdPct } from './early-help-45wd-pct/definition.ts'
import { earlyHelpPartnerLedPct } from './early-help-partner-led-pct/definition.ts'
import { assessmentsChildSeenPct } from './assessments-child-seen-pct/definition.ts'
import { assessmentsNoSupportPct } from './assessments-no-support-pct/definition.ts'
import { cinOpen2yPct } from './cin-open-2y-pct/definition.ts'
import { cinSeen20wdPct } from './cin-seen-20wd-pct/definition.ts'
import { s47ToIcpcPct } from './s47-to-icpc-pct/definition.ts'
import { icpcToPlanPct } from './icpc-to-plan-pct/definition.ts'
import { s47Repeat12mPct } from './s47-repeat-12m-pct/definition.ts'
import { cpOpenNeglectPct } from './cp-open-neglect-pct/definition.ts'
import { cpOpenPhysicalPct } from './cp-open-physical-pct/definition.ts'
import { cpOpenSexualPct } from './cp-open-sexual-pct/definition.ts'
import { cpOpenEmotionalPct } from './cp-open-emotional-pct/definition.ts'
import { cpOpenMultiplePct } from './cp-open-multiple-pct/definition.ts'
import { cpEnded2yPct } from './cp-ended-2y-pct/definition.ts'
import { cpEnded3mPct } from './cp-ended-3m-pct/definition.ts'
import { cpReview6mPct } from './cp-review-6m-pct/definition.ts'
import { cpVisit20wdPct } from './cp-visit-20wd-pct/definition.ts'
import { cpSeenAlonePct } from './cp-seen-alone-pct/definition.ts'
import { cpEmergency6mPct } from './cp-emergency-6m-pct/definition.ts'
import { claSection2012mPct } from './cla-section20-12m-pct/definition.ts'
import { claUascPct } from './cla-uasc-pct/definition.ts'
import { claFosterPct } from './cla-foster-pct/definition.ts'
import { claHomesPct } from './cla-homes-pct/definition.ts'
import { claIroContact12wPct } from './cla-iro-contact-12w-pct/definition.ts'
import { claPermanence4mPct } from './cla-permanence-4m-pct/definition.ts'
import { claMissing12mPct } from './cla-missing-12m-pct/definition.ts'
import { returnInterviewOfferedPct } from './return-interview-offered-pct/definition.ts'
import { returnInterviewAcceptedPct } from './return-interview-accepted-pct/definition.ts'
import { claFirstHealth20wdPct } from './cla-first-health-20wd-pct/definition.ts'
import { leavers1921SuitablePct } from './leavers-19-21-suitable-pct/definition.ts'
import { leavers1921EetPct } from './leavers-19-21-eet-pct/definition.ts'
import { leavers1921NeetPct } from './leavers-19-21-neet-pct/definition.ts'
import { leavers1921NotInTouchPct } from './leavers-19-21-not-in-touch-pct/definition.ts'
import { leaversBedAndBreakfast } from './leavers-bed-and-breakfast/definition.ts'
import { leaversNoFixedHome } from './leavers-no-fixed-home/definition.ts'
import { leaversCustody } from './leavers-custody/definition.ts'
import { claEndsAdoptedPct } from './cla-ends-adopted-pct/definition.ts'
import { claEndsGuardianPct } from './cla-ends-guardian-pct/definition.ts'
import { adoptionOrderToMatchDaysMean } from './adoption-order-to-match-days-mean/definition.ts'
import { adopterStage12mPct } from './adopter-stage-1-2m-pct/definition.ts'
import { adopterStage24mPct } from './adopter-stage-2-4m-pct/definition.ts'
import { annexAIndicators } from './all.ts'
import { annexAHalfMarkedIndicators } from './half-marked.ts'
import type { Indicator } from './define.ts'
import { annexAWorkerIndicators } from './worker-indicators.ts'

/** What boards ask of Annex A beyond the first 39: counted with them, printed apart, so that those who read the first are not disturbed. */
export const annexAFurtherIndicators: readonly Indicator[] = [
  contactsPolicePct,
  contactsSchoolsPct,
  contactsHealthPct,
  referralsPolicePct,
  referralsSchoolsPct,
  referralsHealthPct,
  earlyHelpStarted,
  earlyHelp45wdPct,
  earlyHelpPartnerLedPct,
  assessmentsChildSeenPct,
  assessmentsNoSupportPct,
  cinOpen2yPct,
  cinSeen20wdPct,
  s47ToIcpcPct,
  icpcToPlanPct,
  s47Repeat12mPct,
  cpOpenNeglectPct,
  cpOpenPhysicalPct,
  cpOpenSexualPct,
  cpOpenEmotionalPct,
  cpOpenMultiplePct,
  cpEnded2yPct,
  cpEnded3mPct,
  cpReview6mPct,
  cpVisit20wdPct,
  cpSeenAlonePct,
  cpEmergency6mPct,
  claSection2012mPct,
  claUascPct,
  claFosterPct,
  claHomesPct,
  claIroContact12wPct,
  claPermanence4mPct,
  claMissing12mPct,
  returnInterviewOfferedPct,
  returnInterviewAcceptedPct,
  claFirstHealth20wdPct,
  leavers1921SuitablePct,
  leavers1921EetPct,
  leavers1921NeetPct,
  leavers1921NotInTouchPct,
  leaversBedAndBreakfast,
  leaversNoFixedHome,
  leaversCustody,
  claEndsAdoptedPct,
  claEndsGuardianPct,
  adoptionOrderToMatchDaysMean,
  adopterStage12mPct,
  adopterStage24mPct,
]

/** Everything that is counted from Annex A. */
export const everyAnnexAIndicator: readonly Indicator[] = [...annexAIndicators, ...annexAWorkerIndicators, ...annexAFurtherIndicators, ...annexAHalfMarkedIndicators]

/** Of workers the dataset tells by the days on which an involvement began and ended: of children in need, on a plan and in care. */
const ofInvolvements: ReadonlySet<string> = new Set([
  'children_without_worker', 'longest_wait_for_worker_days', 'cp_without_worker', 'cla_without_worker_pct',
  'cin_caseload_lower_quartile', 'cin_caseload_median', 'cin_caseload_upper_quartile', 'cin_caseload_max', 'cin_caseload_over_limit_pct',
])

/**
 * What is counted from the Standard Safeguarding Dataset, whose tables are made into the lists 1 to 10. A child all of whose involvements have ended
 * has no worker; who does a referral or an assessment is kept as it was, so who waits for somebody to do it is not told.
 */
export const annexADatasetIndicators: readonly Indicator[] = [...annexAIndicators, ...annexAWorkerIndicators.filter(({ id }) => ofInvolvements.has(id)), ...annexAFurtherIndicators, ...annexAHalfMarkedIndicators].filter(({ id, count }) => count.list !== 11 || annexAIndicators.some((each) => each.id === id))
