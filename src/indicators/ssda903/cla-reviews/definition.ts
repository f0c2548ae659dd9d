import { define } from '../../define.ts'

export const claReviews = define({
  id: 'cla_reviews',
  question: 'How many reviews of children in care were held?',
  why: 'It is the work of the reviewing officers; a fall shows before the share in time does.',
  numerator: 'Reviews dated in the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-reviews',
    of: { kind: 'dated', heading: 'REVIEW' },
    give: { kind: 'number' },
  },
})
