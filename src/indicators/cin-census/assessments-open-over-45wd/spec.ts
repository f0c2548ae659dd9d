import type { Spec } from '../../define.ts'

export const assessmentsOpenOver45wdSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentActualStartDate | AssessmentAuthorisationDate
      1         | 2023-12-22                |
      2         | 2023-12-27                |
      3         | 2023-12-01                | 2024-02-10
    `,
  },
  gives: 1,
  because: '22 December is 46 working days before 29 February 2024, 27 December is 45',
}
