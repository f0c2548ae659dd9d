import { define } from '../define.ts'

export const s47s = define({
  id: 's47s',
  question: 'How many section 47 enquiries began?',
  why: 'Enquiries follow a fear of significant harm; their number shows how risk is judged.',
  numerator: 'Section 47 enquiries whose strategy discussion was in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 5,
    of: { kind: 'dated', heading: 'Strategy discussion initiating Section 47 Enquiry Start Date' },
    give: { kind: 'number' },
  },
})
