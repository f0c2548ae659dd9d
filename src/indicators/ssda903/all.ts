import { claStarts } from './cla-starts/definition.ts'
import { claEnds } from './cla-ends/definition.ts'
import { claAdoptedPct } from './cla-adopted-pct/definition.ts'
import { claSpecialGuardianshipPct } from './cla-special-guardianship-pct/definition.ts'
import { claHomePct } from './cla-home-pct/definition.ts'
import { claStartsAfterPermanencePct } from './cla-starts-after-permanence-pct/definition.ts'
import { claOpen } from './cla-open/definition.ts'
import { claFosterPct } from './cla-foster-pct/definition.ts'
import { claKinshipPct } from './cla-kinship-pct/definition.ts'
import { claHomesPct } from './cla-homes-pct/definition.ts'
import { claSupportedPct } from './cla-supported-pct/definition.ts'
import { claParentsPct } from './cla-parents-pct/definition.ts'
import { claForAdoptionPct } from './cla-for-adoption-pct/definition.ts'
import { claOtherPlacementPct } from './cla-other-placement-pct/definition.ts'
import { claSection20Pct } from './cla-section20-pct/definition.ts'
import { claUascPct } from './cla-uasc-pct/definition.ts'
import { claOutOfAreaPct } from './cla-out-of-area-pct/definition.ts'
import { claOver20MilesPct } from './cla-over-20-miles-pct/definition.ts'
import { cla3plusPlacementsPct } from './cla-3plus-placements-pct/definition.ts'
import { claStability2yPct } from './cla-stability-2y-pct/definition.ts'
import { claReviews } from './cla-reviews/definition.ts'
import { claReviewsParticipationPct } from './cla-reviews-participation-pct/definition.ts'
import { claReviewsOnTimePct } from './cla-reviews-on-time-pct/definition.ts'
import { missingEpisodes } from './missing-episodes/definition.ts'
import { missingChildren } from './missing-children/definition.ts'
import { claMissing12mPct } from './cla-missing-12m-pct/definition.ts'
import { cla3plusWorkersPct } from './cla-3plus-workers-pct/definition.ts'
import { claWithoutWorkerPct } from './cla-without-worker-pct/definition.ts'
import { workerChanges } from './worker-changes/definition.ts'
import { adoptionPlaced } from './adoption-placed/definition.ts'
import { adoptionCareToPlacedDaysMean } from './adoption-care-to-placed-days-mean/definition.ts'
import { adoptionDecisionToMatchDaysMean } from './adoption-decision-to-match-days-mean/definition.ts'
import { claHealthAssessmentPct } from './cla-health-assessment-pct/definition.ts'
import { claDentalPct } from './cla-dental-pct/definition.ts'
import { claImmunisedPct } from './cla-immunised-pct/definition.ts'
import { claConvictedPct } from './cla-convicted-pct/definition.ts'
import { claSubstanceMisusePct } from './cla-substance-misuse-pct/definition.ts'
import { claDevelopmentCheckPct } from './cla-development-check-pct/definition.ts'
import { claSdqMean } from './cla-sdq-mean/definition.ts'
import { claSdqConcernPct } from './cla-sdq-concern-pct/definition.ts'
import { leavers } from './leavers/definition.ts'
import { leaversInTouchPct } from './leavers-in-touch-pct/definition.ts'
import { leaversSuitablePct } from './leavers-suitable-pct/definition.ts'
import { leaversEetPct } from './leavers-eet-pct/definition.ts'
import { leaversNeetPct } from './leavers-neet-pct/definition.ts'
import { leaversWithFormerCarersPct } from './leavers-with-former-carers-pct/definition.ts'
import { leaversWithoutHomePct } from './leavers-without-home-pct/definition.ts'
import type { Indicator } from '../define.ts'

/** The indicators counted from a looked-after children return, in the order they are printed: into and out of care, where children live, reviews, adoption, health, leaving care. */
export const careIndicators: readonly Indicator[] = [
  claStarts,
  claEnds,
  claAdoptedPct,
  claSpecialGuardianshipPct,
  claHomePct,
  claStartsAfterPermanencePct,
  claOpen,
  claFosterPct,
  claKinshipPct,
  claHomesPct,
  claSupportedPct,
  claParentsPct,
  claForAdoptionPct,
  claOtherPlacementPct,
  claSection20Pct,
  claUascPct,
  claOutOfAreaPct,
  claOver20MilesPct,
  cla3plusPlacementsPct,
  claStability2yPct,
  claReviews,
  claReviewsParticipationPct,
  claReviewsOnTimePct,
  missingEpisodes,
  missingChildren,
  claMissing12mPct,
  cla3plusWorkersPct,
  claWithoutWorkerPct,
  workerChanges,
  adoptionPlaced,
  adoptionCareToPlacedDaysMean,
  adoptionDecisionToMatchDaysMean,
  claHealthAssessmentPct,
  claDentalPct,
  claImmunisedPct,
  claConvictedPct,
  claSubstanceMisusePct,
  claDevelopmentCheckPct,
  claSdqMean,
  claSdqConcernPct,
  leavers,
  leaversInTouchPct,
  leaversSuitablePct,
  leaversEetPct,
  leaversNeetPct,
  leaversWithFormerCarersPct,
  leaversWithoutHomePct,
]
