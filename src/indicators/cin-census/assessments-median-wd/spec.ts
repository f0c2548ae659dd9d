import type { Spec } from '../../define.ts'

export const assessmentsMedianWdSpec: Spec = {
  month: '2024-03',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentActualStartDate | AssessmentAuthorisationDate
      1         | 2024-03-05                | 2024-03-06
      2         | 2024-03-01                | 2024-03-06
      3         | 2024-03-04                | 2024-03-08
      4         | 2024-03-08                | 2024-03-08
    `,
  },
  gives: 2,
  because: 'of 0, 1, 3 and 4 days the middle lies between 1 and 3',
}
