import type { Spec } from '../../define.ts'

export const assessmentsOpenSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentActualStartDate | AssessmentAuthorisationDate
      1         | 2024-02-01                |
      2         | 2024-02-01                | 2024-02-29
      3         | 2024-02-01                | 2024-03-01
      4         | 2024-03-01                |
    `,
  },
  gives: 2,
  because: 'authorised on the last day is no longer open, authorised a day later still is',
}
