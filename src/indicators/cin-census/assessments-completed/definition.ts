import { define } from '../../define.ts'

export const assessmentsCompleted = define({
  id: 'assessments_completed',
  question: 'How many assessments were completed?',
  why: 'It is the pace of the work; it explains why the share in time moves.',
  numerator: 'Assessments authorised in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'dated', heading: 'AssessmentAuthorisationDate' },
    give: { kind: 'number' },
  },
})
