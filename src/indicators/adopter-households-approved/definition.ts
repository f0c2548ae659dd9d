import { define } from '../define.ts'

export const adopterHouseholdsApproved = define({
  id: 'adopter_households_approved',
  question: 'How many adopter households were approved?',
  why: 'Children wait for adoption where there are too few families.',
  numerator: 'Different families with an application approved in the month',
  denominator: null,
  source: 'Adoption and Special Guardianship data collection, https://coram-i.org.uk/asglb/',
  timescale: null,
  better: 'higher',
  count: {
    from: 'extract',
    list: 11,
    of: { kind: 'dated', heading: 'Date application approved' },
    once: 'Family identifier',
    give: { kind: 'number' },
  },
})
