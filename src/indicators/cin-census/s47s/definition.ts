import { define } from '../../define.ts'

export const s47s = define({
  id: 's47s',
  question: 'How many enquiries into possible significant harm began?',
  why: 'It is the number of children for whom harm is feared.',
  numerator: 'Section 47 enquiries begun in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-enquiries',
    of: { kind: 'dated', heading: 'S47ActualStartDate' },
    give: { kind: 'number' },
  },
})
