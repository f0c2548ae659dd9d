import { define } from '../../define.ts'

export const cpStarts = define({
  id: 'cp_starts',
  question: 'How many child protection plans began?',
  why: 'It is the number of children newly found to need protection.',
  numerator: 'Child protection plans begun in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'dated', heading: 'CPPstartDate' },
    give: { kind: 'number' },
  },
})
