import { measureId } from '../measure.ts'
import { cellsWhere, type NotRead, type PublishedLayout, type PublishedPeriod, type StatisticsFile } from './published-source.ts'

type Where = Readonly<Record<string, string>>

const table = (fileName: string, period: PublishedPeriod, measures: Readonly<Record<string, PublishedLayout>>): readonly StatisticsFile[] =>
  Object.entries(measures).map(([id, layout]) => ({
    kind: 'statistics-file',
    measure: measureId(id),
    publication: 'Children looked after in England including adoptions',
    fileName,
    layouts: [layout],
    period,
    levels: ['national', 'regional', 'local-authority'],
  }))

/** In: which row is the part and which the whole, and the columns of the number and of the share. */
const share = (part: Where, whole: Where, number: string, percent: string): PublishedLayout => ({
  value: cellsWhere(part, percent),
  numerator: cellsWhere(part, number),
  denominator: cellsWhere(whole, number),
})
const children = (part: Where, whole: Where): PublishedLayout => share(part, whole, 'children_count', 'children_percent')
const leavers = (part: string, whole: string): PublishedLayout =>
  share({ care_leaver_age: '19 to 21 years', breakdown: part }, { care_leaver_age: '19 to 21 years', breakdown: whole }, 'care_leaver_count', 'care_leaver_percent')

const population = (who: string): Where => ({ population_type: who })
const number = (who: string): PublishedLayout => ({ value: cellsWhere(population(who), 'children_count'), numerator: null, denominator: null })
const rate = (who: string): PublishedLayout => ({
  value: cellsWhere(population(who), 'rate_per_10000'),
  numerator: cellsWhere(population(who), 'children_count'),
  denominator: cellsWhere(population(who), 'population_estimate'),
})

const health = { characteristic: 'Health assessments: Children looked after all ages' }
const inCare = { cla_group: 'CLA on 31 March' }
const midYear = { ...inCare, move_measure: 'Mid-year moves' }
const longInCare = { cla_group: 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years' }
const allHealth = { ...health, breakdown: 'Total all ages' }

/** DfE, Children looked after in England including adoptions: https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions (Open Government Licence v3.0). */
export const childrenLookedAfterFiles: readonly StatisticsFile[] = [
  ...table('cla_number_and_rate_per_10k_children', 'on-31-march', {
    'children-in-care': number('Children looked after on 31 March each year'),
    'children-in-care-per-10000': rate('Children looked after on 31 March each year'),
  }),
  ...table('cla_number_and_rate_per_10k_children', 'year-to-31-march', {
    'children-who-came-into-care': number('Children starting to be looked after each year'),
    'came-into-care-per-10000': rate('Children starting to be looked after each year'),
    'children-who-left-care': number('Children ceasing to be looked after each year'),
    'left-care-per-10000': rate('Children ceasing to be looked after each year'),
  }),
  ...table('la_cla_placement_stability', 'year-to-31-march', {
    'three-or-more-placements': children({ ...inCare, placement_stability: 'With 3 or more placements during the year' }, { ...inCare, placement_stability: 'Total children' }),
  }),
  ...table('la_cla_placement_stability', 'on-31-march', {
    'long-term-placement-stability': children(
      { ...longInCare, placement_stability: 'Living with the same carer for at least 2 years' },
      { ...longInCare, placement_stability: 'Total children' },
    ),
  }),
  ...table('la_cla_school_moves', 'year-to-31-march', {
    'mid-year-school-moves': share(
      { ...midYear, school_stability: 'With one or more mid-year moves during the year' },
      { ...midYear, school_stability: 'Total children' },
      'number',
      'percentage',
    ),
  }),
  ...table('la_cla_swcount', 'year-to-31-march', {
    'three-or-more-social-workers': share(
      { ...inCare, sw_stability: '3 or more social workers during the year' },
      { ...inCare, sw_stability: 'Total children' },
      'number',
      'percentage',
    ),
  }),
  ...table('la_conviction_health_outcome_cla', 'year-to-31-march', {
    'yearly-health-assessments': children({ ...health, breakdown: 'Had their annual health assessment' }, allHealth),
    'dental-checks': children({ ...health, breakdown: 'Had their teeth checked by a dentist' }, allHealth),
    'immunisations-up-to-date': children({ ...health, breakdown: 'Had their immunisations up to date' }, allHealth),
    // The table has no column for a mean: it stands where the numbers of children do.
    'strengths-and-difficulties-score': {
      value: cellsWhere({ characteristic: 'Ages 5 to 16 years with SDQ score', breakdown: 'SDQ average score' }, 'children_count'),
      numerator: null,
      denominator: null,
    },
  }),
  ...table('la_care_leavers_accommodation_suitability', 'year-to-31-march', {
    'care-leavers-in-suitable-homes': leavers('Accommodation considered suitable', 'Suitability total'),
  }),
  ...table('la_care_leavers_activity', 'year-to-31-march', {
    'care-leavers-in-education-or-work': leavers('Total in education, employment or training', 'Total'),
    'care-leavers-not-in-education-or-work': leavers('Total not in education, employment or training', 'Total'),
  }),
]

export const childrenLookedAfterNotRead: readonly NotRead[] = [
  { fileName: 'national_cla_adopted_average_time', columns: null, why: 'It gives years and months for children adopted in the year; ours count days for children placed or matched in the period.' },
  { fileName: 'la_cla_during_year_new_placements', columns: null, why: 'It counts placements begun in the year; ours count children by where they live on the last day.' },
]
