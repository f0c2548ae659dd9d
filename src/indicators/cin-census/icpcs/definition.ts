import { define } from '../../define.ts'

export const icpcs = define({
  id: 'icpcs',
  question: 'How many initial child protection conferences were held?',
  why: 'It is where the decision to protect is made.',
  numerator: 'Initial child protection conferences dated in the month, child by child; one named by an enquiry and by its referral counts once',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-conferences',
    of: { kind: 'dated', heading: 'DateOfInitialCPC' },
    give: { kind: 'number' },
  },
})
