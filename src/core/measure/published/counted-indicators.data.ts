import { measureId, type MeasureId } from '../measure.ts'

/**
 * Which of our measures each count of the Annex A lists gives (`src/indicators`), by the id of the indicator. Annex A has six months
 * of most lists, and some definitions are near to the published one and not the same: an assessment there runs from its start, not
 * from the referral. A figure counted so says where it comes from, and is not laid beside a published one unmarked.
 */
export const countedIndicators: ReadonlyMap<string, MeasureId> = new Map(
  Object.entries({
    contacts: 'contacts-received',
    contacts_to_referral_1wd_pct: 'contacts-that-became-referrals',
    referrals: 'referrals-received',
    referrals_nfa_pct: 'referrals-closed-with-no-further-action',
    rereferrals_12m_pct: 're-referrals-within-12-months',
    assessments_completed: 'assessments-completed',
    assessments_45wd_pct: 'assessments-within-45-working-days',
    assessments_median_wd: 'assessment-median-working-days',
    assessments_open: 'assessments-open',
    assessments_open_over_45wd: 'assessments-open-over-45-working-days',
    cin_open: 'children-in-need',
    children_without_worker: 'children-without-a-worker',
    s47s: 'section-47-enquiries',
    icpcs: 'initial-conferences',
    icpc_15wd_pct: 'conferences-within-15-working-days',
    cp_starts: 'protection-plans-started',
    cp_ends: 'protection-plans-ended',
    cp_open: 'children-on-a-protection-plan',
    cp_open_2y_pct: 'plans-of-two-years-or-more-open',
    cp_second_ever_pct: 'second-or-later-protection-plans',
    cp_second_24m_pct: 'second-protection-plans-within-two-years',
    cla_open: 'children-in-care',
    cla_starts: 'children-who-came-into-care',
    cla_ends: 'children-who-left-care',
    cla_3plus_placements_pct: 'three-or-more-placements',
    cla_stability_2y_pct: 'long-term-placement-stability',
    cla_review_current_pct: 'children-in-care-reviews-on-time',
    cla_visit_42d_pct: 'children-in-care-visits-on-time',
    cla_health_current_pct: 'yearly-health-assessments',
    cla_dental_12m_pct: 'dental-checks',
    leavers: 'care-leavers',
    leavers_in_touch_pct: 'care-leavers-in-touch-17-to-21',
    leavers_contact_56d_pct: 'care-leavers-contacted-in-eight-weeks',
    leavers_suitable_pct: 'care-leavers-in-suitable-homes-17-to-21',
    leavers_eet_pct: 'care-leavers-in-education-or-work-17-to-21',
    leavers_pathway_review_6m_pct: 'pathway-plans-reviewed-in-six-months',
    adoption_placed: 'children-placed-for-adoption',
    adoption_care_to_placed_days_mean: 'days-from-care-to-adopters',
    adopter_households_approved: 'adopter-households-approved',
  }).map(([indicator, measure]) => [indicator, measureId(measure)]),
)
