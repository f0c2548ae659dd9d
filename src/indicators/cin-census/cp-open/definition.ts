import { define } from '../../define.ts'

export const cpOpen = define({
  id: 'cp_open',
  question: 'How many children have a child protection plan?',
  why: 'It is the number of children who are to be kept safe from harm now.',
  numerator: 'Different children with a plan begun by the end of the month and not ended by then',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'open', start: 'CPPstartDate', end: 'CPPendDate' },
    once: 'LAchildID',
    give: { kind: 'number' },
  },
})
