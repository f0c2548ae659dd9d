import { measureId } from '../measure.ts'
import { cellsWhere, type StatisticsFile } from './published-source.ts'

const ages19to21 = { care_leaver_age: '19 to 21 years' }

/** DfE, Children looked after in England including adoptions: https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions (Open Government Licence v3.0). */
export const childrenLookedAfterFiles: readonly StatisticsFile[] = [
  {
    kind: 'statistics-file',
    measure: measureId('care-leavers-in-suitable-homes'),
    publication: 'Children looked after in England including adoptions',
    fileName: 'la_care_leavers_accommodation_suitability',
    layouts: [
      {
        value: cellsWhere({ ...ages19to21, breakdown: 'Accommodation considered suitable' }, 'care_leaver_percent'),
        numerator: cellsWhere({ ...ages19to21, breakdown: 'Accommodation considered suitable' }, 'care_leaver_count'),
        denominator: cellsWhere({ ...ages19to21, breakdown: 'Suitability total' }, 'care_leaver_count'),
      },
    ],
    period: 'year-to-31-march',
    levels: ['national', 'regional', 'local-authority'],
  },
]
