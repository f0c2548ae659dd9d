import { all, define, not, oneOf, present } from '../../define.ts'

export const claEnds = define({
  id: 'cla_ends',
  question: 'How many children left care?',
  why: 'More beginnings than ends fill placements and courts.',
  numerator: 'Times in care ended in the month, without series of short breaks',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'dated', heading: 'DEC' },
    among: all(present('REC'), not(oneOf('REC', 'X1')), not(oneOf('LS', 'V3', 'V4'))),
    give: { kind: 'number' },
  },
})
