import { define, not, oneOf } from '../../define.ts'

export const claOpen = define({
  id: 'cla_open',
  question: 'How many children are in care?',
  why: 'It is the number of children for whom the council is the parent.',
  numerator: 'Different children in care at the end of the month, without those in an agreed series of short breaks',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: not(oneOf('LS', 'V3', 'V4')),
    once: 'CHILD',
    give: { kind: 'number' },
  },
})
