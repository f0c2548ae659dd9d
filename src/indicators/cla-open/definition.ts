import { define } from '../define.ts'

export const claOpen = define({
  id: 'cla_open',
  question: 'How many children are in care?',
  why: 'The council is their parent.',
  numerator: 'Different children who started to be looked after by the end of the month and had not ceased by then',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    once: 'Child Unique ID',
    give: { kind: 'number' },
  },
})
