import { claStartsSpec } from './cla-starts/spec.ts'
import { claEndsSpec } from './cla-ends/spec.ts'
import { claAdoptedPctSpec } from './cla-adopted-pct/spec.ts'
import { claSpecialGuardianshipPctSpec } from './cla-special-guardianship-pct/spec.ts'
import { claHomePctSpec } from './cla-home-pct/spec.ts'
import { claStartsAfterPermanencePctSpec } from './cla-starts-after-permanence-pct/spec.ts'
import { claOpenSpec } from './cla-open/spec.ts'
import { claFosterPctSpec } from './cla-foster-pct/spec.ts'
import { claKinshipPctSpec } from './cla-kinship-pct/spec.ts'
import { claHomesPctSpec } from './cla-homes-pct/spec.ts'
import { claSupportedPctSpec } from './cla-supported-pct/spec.ts'
import { claParentsPctSpec } from './cla-parents-pct/spec.ts'
import { claForAdoptionPctSpec } from './cla-for-adoption-pct/spec.ts'
import { claOtherPlacementPctSpec } from './cla-other-placement-pct/spec.ts'
import { claSection20PctSpec } from './cla-section20-pct/spec.ts'
import { claUascPctSpec } from './cla-uasc-pct/spec.ts'
import { claOutOfAreaPctSpec } from './cla-out-of-area-pct/spec.ts'
import { claOver20MilesPctSpec } from './cla-over-20-miles-pct/spec.ts'
import { cla3plusPlacementsPctSpec } from './cla-3plus-placements-pct/spec.ts'
import { claStability2yPctSpec } from './cla-stability-2y-pct/spec.ts'
import { claReviewsSpec } from './cla-reviews/spec.ts'
import { claReviewsParticipationPctSpec } from './cla-reviews-participation-pct/spec.ts'
import { claReviewsOnTimePctSpec } from './cla-reviews-on-time-pct/spec.ts'
import { missingEpisodesSpec } from './missing-episodes/spec.ts'
import { missingChildrenSpec } from './missing-children/spec.ts'
import { claMissing12mPctSpec } from './cla-missing-12m-pct/spec.ts'
import { cla3plusWorkersPctSpec } from './cla-3plus-workers-pct/spec.ts'
import { claWithoutWorkerPctSpec } from './cla-without-worker-pct/spec.ts'
import { workerChangesSpec } from './worker-changes/spec.ts'
import { adoptionPlacedSpec } from './adoption-placed/spec.ts'
import { adoptionCareToPlacedDaysMeanSpec } from './adoption-care-to-placed-days-mean/spec.ts'
import { adoptionDecisionToMatchDaysMeanSpec } from './adoption-decision-to-match-days-mean/spec.ts'
import { claHealthAssessmentPctSpec } from './cla-health-assessment-pct/spec.ts'
import { claDentalPctSpec } from './cla-dental-pct/spec.ts'
import { claImmunisedPctSpec } from './cla-immunised-pct/spec.ts'
import { claConvictedPctSpec } from './cla-convicted-pct/spec.ts'
import { claSubstanceMisusePctSpec } from './cla-substance-misuse-pct/spec.ts'
import { claDevelopmentCheckPctSpec } from './cla-development-check-pct/spec.ts'
import { claSdqMeanSpec } from './cla-sdq-mean/spec.ts'
import { claSdqConcernPctSpec } from './cla-sdq-concern-pct/spec.ts'
import { leaversSpec } from './leavers/spec.ts'
import { leaversInTouchPctSpec } from './leavers-in-touch-pct/spec.ts'
import { leaversSuitablePctSpec } from './leavers-suitable-pct/spec.ts'
import { leaversEetPctSpec } from './leavers-eet-pct/spec.ts'
import { leaversNeetPctSpec } from './leavers-neet-pct/spec.ts'
import { leaversWithFormerCarersPctSpec } from './leavers-with-former-carers-pct/spec.ts'
import { leaversWithoutHomePctSpec } from './leavers-without-home-pct/spec.ts'
import type { Spec } from '../define.ts'

/** The example rows of each indicator, by its id. */
export const careSpecs: Readonly<Record<string, Spec>> = {
  cla_starts: claStartsSpec,
  cla_ends: claEndsSpec,
  cla_adopted_pct: claAdoptedPctSpec,
  cla_special_guardianship_pct: claSpecialGuardianshipPctSpec,
  cla_home_pct: claHomePctSpec,
  cla_starts_after_permanence_pct: claStartsAfterPermanencePctSpec,
  cla_open: claOpenSpec,
  cla_foster_pct: claFosterPctSpec,
  cla_kinship_pct: claKinshipPctSpec,
  cla_homes_pct: claHomesPctSpec,
  cla_supported_pct: claSupportedPctSpec,
  cla_parents_pct: claParentsPctSpec,
  cla_for_adoption_pct: claForAdoptionPctSpec,
  cla_other_placement_pct: claOtherPlacementPctSpec,
  cla_section20_pct: claSection20PctSpec,
  cla_uasc_pct: claUascPctSpec,
  cla_out_of_area_pct: claOutOfAreaPctSpec,
  cla_over_20_miles_pct: claOver20MilesPctSpec,
  cla_3plus_placements_pct: cla3plusPlacementsPctSpec,
  cla_stability_2y_pct: claStability2yPctSpec,
  cla_reviews: claReviewsSpec,
  cla_reviews_participation_pct: claReviewsParticipationPctSpec,
  cla_reviews_on_time_pct: claReviewsOnTimePctSpec,
  missing_episodes: missingEpisodesSpec,
  missing_children: missingChildrenSpec,
  cla_missing_12m_pct: claMissing12mPctSpec,
  cla_3plus_workers_pct: cla3plusWorkersPctSpec,
  cla_without_worker_pct: claWithoutWorkerPctSpec,
  worker_changes: workerChangesSpec,
  adoption_placed: adoptionPlacedSpec,
  adoption_care_to_placed_days_mean: adoptionCareToPlacedDaysMeanSpec,
  adoption_decision_to_match_days_mean: adoptionDecisionToMatchDaysMeanSpec,
  cla_health_assessment_pct: claHealthAssessmentPctSpec,
  cla_dental_pct: claDentalPctSpec,
  cla_immunised_pct: claImmunisedPctSpec,
  cla_convicted_pct: claConvictedPctSpec,
  cla_substance_misuse_pct: claSubstanceMisusePctSpec,
  cla_development_check_pct: claDevelopmentCheckPctSpec,
  cla_sdq_mean: claSdqMeanSpec,
  cla_sdq_concern_pct: claSdqConcernPctSpec,
  leavers: leaversSpec,
  leavers_in_touch_pct: leaversInTouchPctSpec,
  leavers_suitable_pct: leaversSuitablePctSpec,
  leavers_eet_pct: leaversEetPctSpec,
  leavers_neet_pct: leaversNeetPctSpec,
  leavers_with_former_carers_pct: leaversWithFormerCarersPctSpec,
  leavers_without_home_pct: leaversWithoutHomePctSpec,
}
