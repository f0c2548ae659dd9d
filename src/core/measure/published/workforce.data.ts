import type { NonEmpty } from '../../branded.ts'
import { measureId } from '../measure.ts'
import { cells, type PublishedLayout, type PublishedPeriod, type StatisticsFile } from './published-source.ts'

const table = (fileName: string, period: PublishedPeriod, measures: Readonly<Record<string, PublishedLayout>>): readonly StatisticsFile[] =>
  Object.entries(measures).map(([id, layout]) => ({
    kind: 'statistics-file',
    measure: measureId(id),
    publication: 'Children’s social work workforce',
    fileName,
    layouts: [layout],
    period,
    levels: ['national', 'regional', 'local-authority'],
  }))

const ratio = (value: string, part: string, whole: NonEmpty<string>): PublishedLayout => ({ value: cells(value), numerator: cells(part), denominator: cells(...whole) })
/** The working days it is divided by are not printed. */
const absence = (value: string): PublishedLayout => ({ value: cells(value), numerator: cells('working_days_lost_fte'), denominator: null })

/**
 * DfE, Children’s social work workforce: https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce
 * (Open Government Licence v3.0). A rate there is of full-time equivalents. Councils that report together share one row with two codes.
 */
export const workforceFiles: readonly StatisticsFile[] = [
  ...table('csww_indicators', 'on-30-september', {
    'agency-rate': ratio('agency_rate_fte', 'agency_fte', ['agency_fte', 'inpost_fte']),
    'vacancy-rate': ratio('vacancy_rate_fte', 'vacancy_fte', ['vacancy_fte', 'inpost_fte']),
    'average-caseload': ratio('caseload_fte', 'cases', ['case_holders_fte']),
    'vacancies-covered-by-agency': ratio('vacancy_agency_cover_rate_fte', 'agency_cover_fte', ['vacancy_fte']),
    'agency-workers-in-vacancies': ratio('agency_cover_rate_fte', 'agency_cover_fte', ['agency_fte']),
  }),
  ...table('csww_indicators', 'year-to-30-september', {
    'turnover-rate': ratio('turnover_rate_fte', 'leavers_fte', ['inpost_fte']),
    'sickness-absence': absence('absence_rate_fte'),
  }),
  ...table('csww_headline_measures', 'on-30-september', {
    'agency-rate': ratio('agency_worker_rate_fte_%', 'agency_fte', ['agency_fte', 'social_worker_fte']),
    'vacancy-rate': ratio('vacancy_rate_fte_%', 'vacancy_fte', ['vacancy_fte', 'social_worker_fte']),
    'average-caseload': ratio('caseload_fte', 'cases', ['case_holders_fte']),
    'vacancies-covered-by-agency': ratio('vacancy_agency_cover_rate_fte_%', 'agency_cover_fte', ['vacancy_fte']),
    'agency-workers-in-vacancies': ratio('agency_cover_rate_fte_%', 'agency_cover_fte', ['agency_fte']),
  }),
  ...table('csww_headline_measures', 'year-to-30-september', {
    'turnover-rate': ratio('turnover_rate_fte_%', 'leaver_fte', ['social_worker_fte']),
    'sickness-absence': absence('absence_rate_fte_%'),
  }),
]
