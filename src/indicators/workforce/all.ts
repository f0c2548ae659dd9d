import { workersInPost } from './workers-in-post/definition.ts'
import { agencyRatePct } from './agency-rate-pct/definition.ts'
import { vacancyRatePct } from './vacancy-rate-pct/definition.ts'
import { turnoverRatePct } from './turnover-rate-pct/definition.ts'
import { absenceRatePct } from './absence-rate-pct/definition.ts'
import { caseloadMean } from './caseload-mean/definition.ts'
import { caseloadLowerQuartile } from './caseload-lower-quartile/definition.ts'
import { caseloadMedian } from './caseload-median/definition.ts'
import { caseloadUpperQuartile } from './caseload-upper-quartile/definition.ts'
import { caseloadMax } from './caseload-max/definition.ts'
import { caseloadOverLimitPct } from './caseload-over-limit-pct/definition.ts'
import { caseHolders } from './case-holders/definition.ts'
import type { Indicator } from '../define.ts'

/** The indicators counted from a workforce return, in the order they are printed. */
export const workforceIndicators: readonly Indicator[] = [
  workersInPost,
  agencyRatePct,
  vacancyRatePct,
  turnoverRatePct,
  absenceRatePct,
  caseloadMean,
  caseloadLowerQuartile,
  caseloadMedian,
  caseloadUpperQuartile,
  caseloadMax,
  caseloadOverLimitPct,
  caseHolders,
]
