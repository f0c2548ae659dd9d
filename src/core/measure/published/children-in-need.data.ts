import { measureId } from '../measure.ts'
import { cells, type StatisticsFile } from './published-source.ts'

/** DfE, Children in need: https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need (Open Government Licence v3.0). */
export const childrenInNeedFiles: readonly StatisticsFile[] = [
  {
    kind: 'statistics-file',
    measure: measureId('re-referrals-within-12-months'),
    publication: 'Children in need',
    fileName: 'c1_children_in_need_referrals_and_rereferrals',
    layouts: [
      { value: cells('rereferral_percent'), numerator: cells('rereferral_count'), denominator: cells('referral_count') },
      { value: cells('Re_referrals_percent'), numerator: cells('Re_referrals'), denominator: cells('Referrals') },
    ],
    period: 'year-to-31-march',
    levels: ['national', 'regional', 'local-authority'],
  },
  {
    kind: 'statistics-file',
    measure: measureId('conferences-within-15-working-days'),
    publication: 'Children in need',
    fileName: 'c4_children_in_need_section_47s_and_icpcs',
    layouts: [{ value: null, numerator: cells('Duration_0-10_days', 'Duration_11-15_days'), denominator: cells('ICPC') }],
    period: 'year-to-31-march',
    levels: ['national', 'regional', 'local-authority'],
  },
]
