import { measureId, type MeasureId } from './measure.ts'
import { countedIndicators } from './published/counted-indicators.data.ts'
import type { ReturnKind } from './counts-file.ts'
import { notInDataset } from './not-in-dataset.data.ts'

const mapped = (pairs: Readonly<Record<string, string>>): ReadonlyMap<string, MeasureId> => new Map(Object.entries(pairs).map(([indicator, measure]) => [indicator, measureId(measure)]))

/**
 * Which of our measures each count of a return gives, by the id of the indicator. Only counts whose definition is that of the measure
 * stand here; a count without a measure is passed over when a counts file is loaded, and says so.
 */
const measuresOf: Readonly<Record<ReturnKind, ReadonlyMap<string, MeasureId>>> = {
  'annex-a': countedIndicators,
  // The dataset is counted by the definitions of Annex A, and holds nothing of adopters.
  ssd: new Map([...countedIndicators].filter(([indicator]) => !notInDataset.has(indicator))),
  'cin-census': mapped({
    referrals: 'referrals-received', rereferrals_12m_pct: 're-referrals-within-12-months', referrals_nfa_pct: 'referrals-closed-with-no-further-action',
    referrals_police_pct: 'referrals-from-police', referrals_schools_pct: 'referrals-from-schools', referrals_health_pct: 'referrals-from-health',
    referrals_not_in_need_pct: 'referrals-assessed-and-not-in-need', assessments_completed: 'assessments-completed',
    assessments_45wd_pct: 'assessments-within-45-working-days', assessments_median_wd: 'assessment-median-working-days', assessments_open: 'assessments-open',
    assessments_open_over_45wd: 'assessments-open-over-45-working-days', cin_open: 'children-in-need', cin_open_2y_pct: 'children-in-need-two-years-or-more',
    s47s: 'section-47-enquiries', s47_repeat_12m_pct: 'repeat-enquiries-within-12-months', s47_to_icpc_pct: 'enquiries-leading-to-a-conference',
    icpcs: 'initial-conferences', icpc_15wd_pct: 'conferences-within-15-working-days', icpc_to_plan_pct: 'conferences-leading-to-a-plan',
    cp_starts: 'protection-plans-started', cp_ends: 'protection-plans-ended', cp_open: 'children-on-a-protection-plan',
    cp_open_2y_pct: 'plans-of-two-years-or-more-open', cp_ended_2y_pct: 'plans-of-two-years-or-more-ended', cp_ended_3m_pct: 'plans-ended-within-three-months',
    cp_second_ever_pct: 'second-or-later-protection-plans', cp_second_24m_pct: 'second-protection-plans-within-two-years',
    cp_reviews_on_time_pct: 'protection-plan-reviews-on-time',
  }),
  ssda903: mapped({
    cla_open: 'children-in-care', cla_starts: 'children-who-came-into-care', cla_ends: 'children-who-left-care', cla_uasc_pct: 'unaccompanied-children-in-care',
    cla_3plus_placements_pct: 'three-or-more-placements', cla_stability_2y_pct: 'long-term-placement-stability', cla_3plus_workers_pct: 'three-or-more-social-workers',
    cla_foster_pct: 'children-in-foster-care', cla_homes_pct: 'children-in-childrens-homes',
    cla_health_assessment_pct: 'yearly-health-assessments', cla_dental_pct: 'dental-checks', cla_immunised_pct: 'immunisations-up-to-date',
    cla_reviews_on_time_pct: 'children-in-care-reviews-on-time', adoption_placed: 'children-placed-for-adoption',
    adoption_care_to_placed_days_mean: 'days-from-care-to-adopters', leavers_in_touch_pct: 'care-leavers-in-touch-17-to-21',
    leavers_suitable_pct: 'care-leavers-in-suitable-homes-17-to-21', leavers_eet_pct: 'care-leavers-in-education-or-work-17-to-21',
    cla_without_worker_pct: 'children-in-care-without-a-worker', worker_changes: 'changes-of-social-worker',
  }),
  workforce: mapped({
    agency_rate_pct: 'agency-rate', vacancy_rate_pct: 'vacancy-rate', turnover_rate_pct: 'turnover-rate', absence_rate_pct: 'sickness-absence',
    caseload_mean: 'average-caseload', caseload_over_limit_pct: 'workers-above-the-caseload-limit',
    case_holders: 'social-workers-with-cases', caseload_lower_quartile: 'caseload-lower-quartile', caseload_median: 'caseload-median',
    caseload_upper_quartile: 'caseload-upper-quartile', caseload_max: 'caseload-most',
  }),
}

/** In: a kind of return and the id of an indicator. Out: the measure it gives, or null where there is none. */
export const measureOfIndicator = (kind: ReturnKind, indicator: string): MeasureId | null => measuresOf[kind].get(indicator) ?? null

/** The indicators of a kind of return that give a measure, in the order of this file. */
export const indicatorsWithMeasure = (kind: ReturnKind): ReadonlyMap<string, MeasureId> => measuresOf[kind]
