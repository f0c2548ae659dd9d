import { define } from '../define.ts'

export const cpStarts = define({
  id: 'cp_starts',
  question: 'How many children became the subject of a child protection plan?',
  why: 'New plans show how many children were found to be at risk of significant harm.',
  numerator: 'Child protection plans begun in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 7,
    of: { kind: 'dated', heading: 'Child Protection Plan Start Date' },
    give: { kind: 'number' },
  },
})
