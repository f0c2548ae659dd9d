import { measureId } from '../measure.ts'
import type { ComparisonTool, PublishedPeriod } from './published-source.ts'

type Names = string | readonly [value: string, numerator: string, denominator: string | null]

const measured = (period: PublishedPeriod, measures: Readonly<Record<string, Names>>): readonly ComparisonTool[] =>
  Object.entries(measures).map(([id, names]) => {
    const [value, numerator, denominator] = typeof names === 'string' ? [names, null, null] : names
    return { kind: 'comparison-tool', measure: measureId(id), value, numerator, denominator, period }
  })

/**
 * DfE, Local authority interactive tool: https://www.gov.uk/government/publications/local-authority-interactive-tool-lait (Open
 * Government Licence v3.0). Names are those of its column `Short Desc`, spelt as there. A part is named only where it is exactly what
 * the value was divided from. Its first-time entrants to youth justice are a rate, ours a count, so that one is left out.
 */
export const comparisonToolMeasures: readonly ComparisonTool[] = [
  ...measured('year-to-31-march', {
    'referrals-received': 'CPP_Total_NumRef',
    'referrals-per-10000': ['CPP_Total_Rateper10,000', 'CPP_Total_NumRef', null],
    'referrals-closed-with-no-further-action': 'CIN_Refferals_NFA',
    're-referrals-within-12-months': 'ReReferral',
    'referrals-from-police': 'RefBySource_Police_%',
    'referrals-from-schools': 'RefBySource_Schl_%',
    'referrals-from-health': 'RefBySource_HealthServ_%',
    'referrals-assessed-and-not-in-need': 'Referrals_AssessedNotNeed',
    'assessments-within-45-working-days': 'Continue_Assess_Comp',
    'section-47-enquiries-per-10000': 'Section_47',
    'conferences-within-15-working-days': 'CP_conf_15days',
    'protection-plans-started': 'CPP_Abuse',
    'second-or-later-protection-plans': ['PrevRegCPR', 'ReRegCPR', 'CPP_Abuse'],
    'plans-of-two-years-or-more-ended': 'CPPlans2yrs',
    'care-applications-per-10000': 'CareApplications',
    'children-who-came-into-care': 'LACnum_Start',
    'children-who-left-care': 'LACceased',
    'came-into-care-per-10000': ['LAC_Start_Rate', 'LACnum_Start', null],
    'left-care-per-10000': ['LAC_Cease_Rate', 'LACceased', null],
    'three-or-more-placements': ['LACStable_2016on', 'LACStableNum_2016on', 'LACnum'],
    'three-or-more-social-workers': 'Stability_SocialWorker',
    'children-missing-from-care': 'Children_missing',
    'yearly-health-assessments': 'LACHealth%',
    'dental-checks': 'LACDental%',
    'immunisations-up-to-date': 'LACVaccinations%',
    'strengths-and-difficulties-score': 'Emotional_LAC',
    'mid-year-school-moves': 'Stability_School',
    'care-leavers-in-suitable-homes': ['CareLeaverAcc', 'NoCareLeaverAcc', 'NoCareLeavers'],
    'care-leavers-in-education-or-work': ['CareLeaverEET', 'CareLeaverEETNum', 'NoCareLeavers'],
    'care-leavers-not-in-education-or-work': 'CareLeaversNEET',
    'care-leavers-not-in-touch': 'CareLeavers_LA_NotInTouch',
    'staying-put': 'StayingPut',
    'left-care-through-adoption': ['%_of LAC Adopted', 'No_of LAC Adopted', 'LACceased'],
    'left-care-through-special-guardianship': ['LAC_ceased_SGO%', 'LAC_ceased_SGO', 'LACceased'],
  }),
  ...measured('on-31-march', {
    'children-in-need-per-10000': 'CIN',
    'children-in-need-two-years-or-more': 'CINTime2more',
    'children-on-a-protection-plan': 'CPP_Num',
    'protection-plans-per-10000': ['CPP_rate', 'CPP_Num', null],
    'protection-plan-reviews-on-time': ['RevCP', 'CPP_Reviewed_InReqTimeScl', 'CPP_31March_3MnthorMore'],
    'plans-of-two-years-or-more-open': 'CPPlans2yrsActive',
    'children-in-care': 'LACnum',
    'children-in-care-per-10000': ['LAC', 'LACnum', null],
    'unaccompanied-children-in-care': ['Unacc_Asylmn_Seek_Childn%', 'Unacc_Asylmn_Seek_Childn', 'LACnum'],
    'long-term-placement-stability': 'LAC_LongStable%',
    'placed-more-than-20-miles-away': 'LACDistance',
    'children-in-foster-care': 'LAC_Foster_Placements',
    'children-in-childrens-homes': 'LAC_SecHome_And_ChildHome',
    'approved-foster-places': 'Number_Foster_Places(New)',
    'foster-places-filled': 'Number_Foster_Places_Filled(New)',
  }),
  ...measured('on-30-september', {
    'agency-rate': 'Work_Force_Agecy_Rate',
    'vacancy-rate': 'Work_Force_Vac_Rate',
    'average-caseload': 'Work_Force_AvgNumCase_SW',
    'vacancies-covered-by-agency': 'Vacancies_cover',
    'agency-workers-in-vacancies': 'Work_Force_AgencyCover',
  }),
  ...measured('year-to-30-september', {
    'turnover-rate': 'Work_Force_TO_Rate',
    'sickness-absence': 'Work_Force_SWAbsence',
  }),
  ...measured('school-year', {
    'key-stage-2-expected-standard': 'LAC_KS2_ExpStd_RWM',
    'key-stage-4-attainment-8': 'LAC_KS4_AVG_Attain8',
    'school-absence-of-children-in-care': 'LAC_Over_Abs',
    'suspensions-of-children-in-care': 'LAC_Fixed_ Ex',
  }),
]
