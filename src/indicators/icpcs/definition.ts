import { define } from '../define.ts'

export const icpcs = define({
  id: 'icpcs',
  question: 'How many initial child protection conferences were held?',
  why: 'A conference decides whether a child needs a plan; set beside enquiries it shows how many of them went that far.',
  numerator: 'Initial child protection conferences held in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 5,
    of: { kind: 'dated', heading: 'Date of Initial Child Protection Conference' },
    give: { kind: 'number' },
  },
})
