import { date, define, present } from '../define.ts'

export const adoptionCareToPlacedDaysMean = define({
  id: 'adoption_care_to_placed_days_mean',
  question: 'How long do children wait in care before they are placed for adoption?',
  why: 'Long waits harm children; it is the measure on which adoption services are compared.',
  numerator: 'The mean of the days from coming into care to being placed',
  denominator: 'Children placed for adoption in the month whose day of coming into care is known',
  source: 'Adoption and Special Guardianship data collection, https://coram-i.org.uk/asglb/',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 10,
    of: { kind: 'dated', heading: 'Date Placed for Adoption' },
    among: present('Date the Child Entered Care'),
    give: { kind: 'mean', of: { in: 'days', from: date('Date the Child Entered Care'), to: date('Date Placed for Adoption') } },
  },
})
