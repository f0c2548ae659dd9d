import { define, oneOf } from '../../define.ts'

export const missingChildren = define({
  id: 'missing_children',
  question: 'How many children in care went missing?',
  why: 'A few children may account for most times; each needs a plan.',
  numerator: 'Different children with a time missing begun in the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-missing',
    of: { kind: 'dated', heading: 'MIS_START' },
    among: oneOf('MISSING', 'M'),
    once: 'CHILD',
    give: { kind: 'number' },
  },
})
