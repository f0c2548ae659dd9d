import { define } from '../../define.ts'

export const cpEnds = define({
  id: 'cp_ends',
  question: 'How many child protection plans ended?',
  why: 'More beginnings than ends fill the plans that workers hold.',
  numerator: 'Child protection plans ended in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'dated', heading: 'CPPendDate' },
    give: { kind: 'number' },
  },
})
