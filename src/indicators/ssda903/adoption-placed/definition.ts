import { define } from '../../define.ts'

export const adoptionPlaced = define({
  id: 'adoption_placed',
  question: 'How many children were placed for adoption?',
  why: 'It is when a child moves to the family that may be theirs.',
  numerator: 'Children placed for adoption in the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-placed-for-adoption',
    of: { kind: 'dated', heading: 'DATE_PLACED' },
    give: { kind: 'number' },
  },
})
