import { define } from '../define.ts'

export const cpOpen = define({
  id: 'cp_open',
  question: 'How many children are on a child protection plan?',
  why: 'It is the number of children known to be at risk of significant harm.',
  numerator: 'Different children with a plan begun by the end of the month and not ended by then',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 7,
    of: { kind: 'open', start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date' },
    once: 'Child Unique ID',
    give: { kind: 'number' },
  },
})
