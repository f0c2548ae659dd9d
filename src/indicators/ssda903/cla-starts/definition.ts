import { all, define, not, oneOf } from '../../define.ts'

export const claStarts = define({
  id: 'cla_starts',
  question: 'How many children came into care?',
  why: 'More beginnings than ends fill placements and courts.',
  numerator: 'Times in care begun in the month, without series of short breaks',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'dated', heading: 'DECOM' },
    among: all(oneOf('RNE', 'S'), not(oneOf('LS', 'V3', 'V4'))),
    give: { kind: 'number' },
  },
})
