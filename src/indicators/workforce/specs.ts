import { workersInPostSpec } from './workers-in-post/spec.ts'
import { agencyRatePctSpec } from './agency-rate-pct/spec.ts'
import { vacancyRatePctSpec } from './vacancy-rate-pct/spec.ts'
import { turnoverRatePctSpec } from './turnover-rate-pct/spec.ts'
import { absenceRatePctSpec } from './absence-rate-pct/spec.ts'
import { caseloadMeanSpec } from './caseload-mean/spec.ts'
import { caseloadLowerQuartileSpec } from './caseload-lower-quartile/spec.ts'
import { caseloadMedianSpec } from './caseload-median/spec.ts'
import { caseloadUpperQuartileSpec } from './caseload-upper-quartile/spec.ts'
import { caseloadMaxSpec } from './caseload-max/spec.ts'
import { caseloadOverLimitPctSpec } from './caseload-over-limit-pct/spec.ts'
import { caseHoldersSpec } from './case-holders/spec.ts'
import type { Spec } from '../define.ts'

/** The example rows of each indicator, by its id. */
export const workforceSpecs: Readonly<Record<string, Spec>> = {
  workers_in_post: workersInPostSpec,
  agency_rate_pct: agencyRatePctSpec,
  vacancy_rate_pct: vacancyRatePctSpec,
  turnover_rate_pct: turnoverRatePctSpec,
  absence_rate_pct: absenceRatePctSpec,
  caseload_mean: caseloadMeanSpec,
  caseload_lower_quartile: caseloadLowerQuartileSpec,
  caseload_median: caseloadMedianSpec,
  caseload_upper_quartile: caseloadUpperQuartileSpec,
  caseload_max: caseloadMaxSpec,
  caseload_over_limit_pct: caseloadOverLimitPctSpec,
  case_holders: caseHoldersSpec,
}
