import type { Spec } from '../../define.ts'

export const assessmentsCompletedSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate
      1         | 2024-02-29
      2         |
      3         | 2024-03-01
    `,
  },
  gives: 1,
  because: 'an assessment that is still open counts in no month',
}
