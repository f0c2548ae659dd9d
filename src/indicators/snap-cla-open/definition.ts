import { define } from '../define.ts'

export const snapClaOpen = define({
  id: 'snap_cla_open',
  question: 'How many children are in care, by the monthly position?',
  why: 'It is the number the other measures of the monthly position are shares of, and a check on the whole extract.',
  numerator: 'Rows of children in care at the end of the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    give: { kind: 'number' },
  },
})
