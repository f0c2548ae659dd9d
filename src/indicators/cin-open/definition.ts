import { define } from '../define.ts'

export const cinOpen = define({
  id: 'cin_open',
  question: 'How many children in need are there?',
  why: 'It is the number of children with an open case, on which staffing depends.',
  numerator: 'Different children with a case begun by the end of the month and not closed by then',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 6,
    of: { kind: 'open', start: 'CIN Start Date', end: 'CIN Closure Date' },
    once: 'Child Unique ID',
    give: { kind: 'number' },
  },
})
