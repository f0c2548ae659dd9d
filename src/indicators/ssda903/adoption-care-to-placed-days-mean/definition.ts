import { before, date, define, not, present } from '../../define.ts'

export const adoptionCareToPlacedDaysMean = define({
  id: 'adoption_care_to_placed_days_mean',
  question: 'How many days pass from coming into care to being placed for adoption?',
  why: 'Every month counts in a small child’s life.',
  numerator: 'Mean number of days from coming into care to being placed',
  denominator: 'Children placed for adoption in the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-placed-for-adoption',
    of: { kind: 'dated', heading: 'DATE_PLACED' },
    known: present('Care began'),
    among: not(before(date('DATE_PLACED'), date('Care began'))),
    give: { kind: 'mean', of: { in: 'days', from: date('Care began'), to: date('DATE_PLACED') } },
  },
})
