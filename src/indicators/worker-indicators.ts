import { childrenWithoutWorker } from './children-without-worker/definition.ts'
import { childrenWithoutWorkerSpec } from './children-without-worker/spec.ts'
import { referralsWithoutWorkerPct } from './referrals-without-worker-pct/definition.ts'
import { referralsWithoutWorkerPctSpec } from './referrals-without-worker-pct/spec.ts'
import { assessmentsWithoutWorker } from './assessments-without-worker/definition.ts'
import { assessmentsWithoutWorkerSpec } from './assessments-without-worker/spec.ts'
import { cpWithoutWorker } from './cp-without-worker/definition.ts'
import { cpWithoutWorkerSpec } from './cp-without-worker/spec.ts'
import { claWithoutWorkerPct } from './cla-without-worker-pct/definition.ts'
import { claWithoutWorkerPctSpec } from './cla-without-worker-pct/spec.ts'
import { childrenWorkerNotKnown } from './children-worker-not-known/definition.ts'
import { childrenWorkerNotKnownSpec } from './children-worker-not-known/spec.ts'
import { longestWaitForWorkerDays } from './longest-wait-for-worker-days/definition.ts'
import { longestWaitForWorkerDaysSpec } from './longest-wait-for-worker-days/spec.ts'
import { cinCaseloadLowerQuartile } from './cin-caseload-lower-quartile/definition.ts'
import { cinCaseloadLowerQuartileSpec } from './cin-caseload-lower-quartile/spec.ts'
import { cinCaseloadMedian } from './cin-caseload-median/definition.ts'
import { cinCaseloadMedianSpec } from './cin-caseload-median/spec.ts'
import { cinCaseloadUpperQuartile } from './cin-caseload-upper-quartile/definition.ts'
import { cinCaseloadUpperQuartileSpec } from './cin-caseload-upper-quartile/spec.ts'
import { cinCaseloadMax } from './cin-caseload-max/definition.ts'
import { cinCaseloadMaxSpec } from './cin-caseload-max/spec.ts'
import { cinCaseloadOverLimitPct } from './cin-caseload-over-limit-pct/definition.ts'
import { cinCaseloadOverLimitPctSpec } from './cin-caseload-over-limit-pct/spec.ts'
import type { Indicator, Spec } from './define.ts'

/**
 * What Annex A tells of workers: who has none, how long they have waited, and how the children are spread over those who are named.
 * Counted beside its other indicators.
 */
export const annexAWorkerIndicators: readonly Indicator[] = [
  childrenWithoutWorker,
  referralsWithoutWorkerPct,
  assessmentsWithoutWorker,
  cpWithoutWorker,
  claWithoutWorkerPct,
  childrenWorkerNotKnown,
  longestWaitForWorkerDays,
  cinCaseloadLowerQuartile,
  cinCaseloadMedian,
  cinCaseloadUpperQuartile,
  cinCaseloadMax,
  cinCaseloadOverLimitPct,
]

export const annexAWorkerSpecs: Readonly<Record<string, Spec>> = {
  children_without_worker: childrenWithoutWorkerSpec,
  referrals_without_worker_pct: referralsWithoutWorkerPctSpec,
  assessments_without_worker: assessmentsWithoutWorkerSpec,
  cp_without_worker: cpWithoutWorkerSpec,
  cla_without_worker_pct: claWithoutWorkerPctSpec,
  children_worker_not_known: childrenWorkerNotKnownSpec,
  longest_wait_for_worker_days: longestWaitForWorkerDaysSpec,
  cin_caseload_lower_quartile: cinCaseloadLowerQuartileSpec,
  cin_caseload_median: cinCaseloadMedianSpec,
  cin_caseload_upper_quartile: cinCaseloadUpperQuartileSpec,
  cin_caseload_max: cinCaseloadMaxSpec,
  cin_caseload_over_limit_pct: cinCaseloadOverLimitPctSpec,
}
