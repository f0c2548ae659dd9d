import { define } from '../../define.ts'

export const assessmentsOpen = define({
  id: 'assessments_open',
  question: 'How many assessments are open?',
  why: 'It is the work in hand; when it grows, delay follows.',
  numerator: 'Assessments begun by the end of the month and not authorised by then',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'census-assessments',
    of: { kind: 'open', start: 'AssessmentActualStartDate', end: 'AssessmentAuthorisationDate' },
    give: { kind: 'number' },
  },
})
