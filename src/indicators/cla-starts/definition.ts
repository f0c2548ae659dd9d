import { define } from '../define.ts'

export const claStarts = define({
  id: 'cla_starts',
  question: 'How many children came into care?',
  why: 'Coming into care is the greatest step a council takes in a child’s life.',
  numerator: 'Children who started to be looked after in the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 8,
    of: { kind: 'dated', heading: 'Date Started to be Looked After' },
    give: { kind: 'number' },
  },
})
