import type { NonEmpty } from '../../branded.ts'
import { measureId } from '../measure.ts'
import { cells, cellsWhere, publishedLevels, type NotRead, type PublishedLayout, type PublishedPeriod, type StatisticsFile } from './published-source.ts'

const table = (fileName: string, period: PublishedPeriod, measures: Readonly<Record<string, NonEmpty<PublishedLayout>>>, levels: StatisticsFile['levels'] = publishedLevels): readonly StatisticsFile[] =>
  Object.entries(measures).map(([id, layouts]) => ({
    kind: 'statistics-file',
    measure: measureId(id),
    publication: 'Children in need',
    fileName,
    layouts,
    period,
    levels,
  }))

/** A count stands in one column. */
const count = (column: string): PublishedLayout => ({ value: cells(column), numerator: null, denominator: null })
/** A share is printed, with both its parts. */
const share = (percent: string, part: string, whole: string): PublishedLayout => ({ value: cells(percent), numerator: cells(part), denominator: cells(whole) })
/** Only the parts of a share are printed. */
const parts = (part: NonEmpty<string>, whole: string): PublishedLayout => ({ value: null, numerator: cells(...part), denominator: cells(whole) })
/** A rate is printed with its count; the children it is divided by stand in another file. */
const rate = (perTenThousand: string, number: string): PublishedLayout => ({ value: cells(perTenThousand), numerator: cells(number), denominator: null })

/** The national tables have a row for each thing counted, named in one column. */
const england = (fileName: string, period: PublishedPeriod, measures: Readonly<Record<string, PublishedLayout>>): readonly StatisticsFile[] =>
  table(fileName, period, Object.fromEntries(Object.entries(measures).map(([id, layout]) => [id, [layout] as const])), ['national'])
const line = (says: string, column: string) => cellsWhere({ category_type: says }, column)
const lineCount = (says: string): PublishedLayout => ({ value: line(says, 'number'), numerator: null, denominator: null })
const lineRate = (says: string): PublishedLayout => ({ value: line(says, 'rate'), numerator: line(says, 'number'), denominator: null })
const lineShare = (part: string, whole: string): PublishedLayout => ({ value: line(part, 'percent'), numerator: line(part, 'number'), denominator: line(whole, 'number') })

/**
 * DfE, Children in need: https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need (Open Government
 * Licence v3.0). The release of 2025 renamed the columns of two files and left out all rates; those stand in the comparison tool.
 */
export const childrenInNeedFiles: readonly StatisticsFile[] = [
  ...table('b1_children_in_need', 'on-31-march', {
    'children-in-need': [count('At31_episodes')],
    'children-in-need-per-10000': [rate('At31_episodes_rate', 'At31_episodes')],
  }),
  ...table('b4_children_in_need_duration_of_open_episode', 'on-31-march', {
    'children-in-need-two-years-or-more': [share('2years+_percent', '2years+', 'At31_episodes')],
  }),
  ...table('c1_children_in_need_referrals_and_rereferrals', 'year-to-31-march', {
    'referrals-received': [count('referral_count'), count('Referrals')],
    'referrals-per-10000': [rate('Referrals_rate', 'Referrals')],
    're-referrals-within-12-months': [share('rereferral_percent', 'rereferral_count', 'referral_count'), share('Re_referrals_percent', 'Re_referrals', 'Referrals')],
    'referrals-closed-with-no-further-action': [
      share('no_further_action_percent', 'no_further_action_count', 'referral_count'),
      share('No_Further_Action_percent', 'No_Further_Action', 'Referrals'),
    ],
    'referrals-assessed-and-not-in-need': [share('not_in_need_percent', 'not_in_need_count', 'referral_count'), share('Not_in_Need_percent', 'Not_in_Need', 'Referrals')],
  }),
  ...table('c2_children_in_need_assessments_duration', 'year-to-31-march', {
    'assessments-completed': [count('Assessments_completed')],
    'assessments-within-45-working-days': [
      parts(['Same_day', '1-10_days', '11-20_days', '21-30_days', '31-40_days', '41-45_days'], 'Assessments_completed'),
    ],
    'assessment-median-working-days': [count('Median_days')],
  }),
  ...table('c4_children_in_need_section_47s_and_icpcs', 'year-to-31-march', {
    'section-47-enquiries': [count('Section47')],
    'section-47-enquiries-per-10000': [rate('Section47_rate', 'Section47')],
    'initial-conferences': [count('ICPC')],
    'conferences-within-15-working-days': [parts(['Duration_0-10_days', 'Duration_11-15_days'], 'ICPC')],
  }),
  ...table('c5_children_in_need_referrals_by_source', 'year-to-31-march', {
    'referrals-from-police': [parts(['Police'], 'Referrals')],
    'referrals-from-schools': [parts(['Schools'], 'Referrals')],
    // The comparison tool divides the same column by the same total: 15.2 % in England in 2025.
    'referrals-from-health': [parts(['Health_Services'], 'Referrals')],
  }),
  ...table('d1_child_protection_plans', 'on-31-march', {
    'children-on-a-protection-plan': [count('CPP_At31')],
    'protection-plans-per-10000': [rate('CPP_At31_rate', 'CPP_At31')],
  }),
  ...table('d1_child_protection_plans', 'year-to-31-march', {
    'protection-plans-started': [count('CPP_start')],
    'protection-plans-ended': [count('CPP_end')],
  }),
  ...table('d3_cpps_subsequent_plan', 'year-to-31-march', {
    'protection-plans-started': [count('CPP_start')],
    'second-or-later-protection-plans': [share('CPP_subsequent_percent', 'CPP_subsequent', 'CPP_start')],
  }),
  ...table('d4_cpps_at31march_by_category_of_abuse', 'on-31-march', {
    'plans-for-neglect': [parts(['Neglect_Latest'], 'CPP_At31')],
    'plans-for-physical-abuse': [parts(['Physical_Latest'], 'CPP_At31')],
    'plans-for-sexual-abuse': [parts(['Sexual_Latest'], 'CPP_At31')],
    'plans-for-emotional-abuse': [parts(['Emotional_Latest'], 'CPP_At31')],
    'plans-for-more-than-one-kind-of-harm': [parts(['Multiple_Latest'], 'CPP_At31')],
  }),
  ...table('d5_cpps_at31march_by_duration', 'on-31-march', {
    'children-on-a-protection-plan': [count('CPP_At31')],
    'plans-of-two-years-or-more-open': [share('2_years_or_more_percent', '2_years_or_more', 'CPP_At31')],
  }),
  ...table('d6_cpps_reviewed_within_timescales', 'on-31-march', {
    'protection-plan-reviews-on-time': [share('Reviewed_within_timescales_percent', 'Reviewed_within_timescales', 'CPP_At31_3Months')],
  }),
  ...table('d7_cpps_ending_by_duration', 'year-to-31-march', {
    'protection-plans-ended': [count('CPP_End')],
    'plans-of-two-years-or-more-ended': [share('2_years_or_more_percent', '2_years_or_more', 'CPP_End')],
    'plans-ended-within-three-months': [share('3_months_or_less_percent', '3_months_or_less', 'CPP_End')],
  }),
  // The same numbers stand once more in tables about something else, and for England alone in the first tables of a release.
  ...table('b2_children_in_need_recorded_disability', 'on-31-march', { 'children-in-need': [count('At31_episodes')] }),
  ...table('b3_cin_primary_need', 'on-31-march', { 'children-in-need': [count('At31_episodes')] }),
  ...table('c6_children_in_need_referrals_by_month', 'year-to-31-march', { 'referrals-received': [count('Referrals')] }),
  ...table('d2_cpps_starting_by_category_of_abuse', 'year-to-31-march', { 'protection-plans-started': [count('CPP_start')] }),
  ...england('a1_cin_assessments_episodes_referrals', 'on-31-march', {
    'children-in-need': lineCount('Children in Need at 31 March'),
    'children-in-need-per-10000': lineRate('Children in Need at 31 March'),
  }),
  ...england('a1_cin_assessments_episodes_referrals', 'year-to-31-march', {
    'referrals-received': lineCount('Referrals in the year'),
    'referrals-per-10000': lineRate('Referrals in the year'),
    're-referrals-within-12-months': lineShare('Re-referrals within 12 months of a previous referral', 'Referrals in the year'),
    'referrals-closed-with-no-further-action': lineShare('Referral - No Further Action', 'Referrals in the year'),
    'referrals-assessed-and-not-in-need': lineShare('Referral - Assessed as not in Need', 'Referrals in the year'),
    'assessments-completed': lineCount('Assessments completed in the year'),
  }),
  ...england('a2_section47_icpc_cpp', 'year-to-31-march', {
    'section-47-enquiries': lineCount('Section 47s in the year'),
    'section-47-enquiries-per-10000': lineRate('Section 47s in the year'),
    'initial-conferences': lineCount('ICPCs in the year'),
    'protection-plans-started': lineCount('CPPs starting in the year'),
    'protection-plans-ended': lineCount('CPPs ending in the year'),
    'second-or-later-protection-plans': lineShare('CPPs starting which were a second or subsequent plan', 'CPPs starting in the year'),
    'plans-of-two-years-or-more-ended': lineShare('CPPs ending that had lasted two years or more', 'CPPs ending in the year'),
  }),
  ...england('a2_section47_icpc_cpp', 'on-31-march', {
    'children-on-a-protection-plan': lineCount('CPP at 31 March'),
    'protection-plans-per-10000': lineRate('CPP at 31 March'),
    'protection-plan-reviews-on-time': lineShare('CPP for 3 months or more reviewed within timescales', 'Children subject to a CPP for 3 months or more'),
  }),
  ...england('a6_cpp_initial_category_of_abuse', 'on-31-march', { 'children-on-a-protection-plan': count('CPP_At31') }),
  ...england('headline_figures', 'on-31-march', {
    'children-in-need': count('children_in_need'),
    'children-in-need-per-10000': rate('children_in_need_per_10000_children', 'children_in_need'),
    'children-on-a-protection-plan': count('child_protection_plans'),
    'protection-plans-per-10000': rate('child_protection_plans_per_10000_children', 'child_protection_plans'),
  }),
  ...england('headline_figures', 'year-to-31-march', { 'referrals-received': count('referrals') }),
  // It signs the assessments of 2014 as unreliable (u), where the two tables about assessments print a number: read, each would restate the other.
  ...england('headline_figures', 'year-to-31-march', { 'assessments-completed': count('completed_assessments') }).map((each) => ({
    ...each, signsPassedOver: 'assessments of a year that this table signs and the tables about assessments print, or do not have either',
  })),
]

/** The table of England by the kind of harm first recorded. The tables by council print both; in England in 2024 neglect was 25,350 of 49,900 plans at first, 24,570 at last. */
export const childrenInNeedNotRead: readonly NotRead[] = [
  {
    fileName: 'a6_cpp_initial_category_of_abuse', columns: ['Neglect_Initial', 'Physical_abuse_Initial', 'Sexual_abuse_Initial', 'Emotional_abuse_Initial', 'Multiple_Initial'],
    why: 'cells by the kind of harm recorded at first; our measures count the kind recorded last, which stands in the table d4',
  },
  { fileName: 'a5_cpp_initial_category_of_abuse_by', columns: null, why: 'It tells plans apart by the kind of harm recorded at first; our measures count the kind recorded last, which stands in the table d4.' },
  { fileName: 'b7_child_in_need_plans', columns: null, why: 'It counts plans of children in need; our measure asks how many of them were reviewed within the council’s own limit, which no table gives.' },
  { fileName: 'd8_cpps_ending_in_first_6months', columns: null, why: 'It tells plans that ended in the first six months apart by months; ours of three months or less stands in the table d7.' },
]
