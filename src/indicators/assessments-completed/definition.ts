import { define } from '../define.ts'

export const assessmentsCompleted = define({
  id: 'assessments_completed',
  question: 'How many assessments were completed?',
  why: 'Set beside referrals it shows whether the assessment teams keep up.',
  numerator: 'Assessments authorised in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 4,
    of: { kind: 'dated', heading: 'Continuous Assessment Date of Authorisation' },
    give: { kind: 'number' },
  },
})
