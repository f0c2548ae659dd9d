import { define } from '../define.ts'

export const adoptionPlaced = define({
  id: 'adoption_placed',
  question: 'How many children were placed for adoption?',
  why: 'It is the step that ends the wait for a family.',
  numerator: 'Children placed for adoption in the month',
  denominator: null,
  source: 'Adoption and Special Guardianship data collection, https://coram-i.org.uk/asglb/',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 10,
    of: { kind: 'dated', heading: 'Date Placed for Adoption' },
    give: { kind: 'number' },
  },
})
