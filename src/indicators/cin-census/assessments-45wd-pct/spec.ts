import type { Spec } from '../../define.ts'

export const assessments45wdPctSpec: Spec = {
  month: '2024-03',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentActualStartDate | AssessmentAuthorisationDate
      1         | 2024-01-02                | 2024-03-05
      2         | 2024-01-02                | 2024-03-06
      3         |                           | 2024-03-05
      4         | 2024-03-06                | 2024-03-05
      5         | 2024-03-05                | 2024-03-05
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'the 45th working day is in time and the 46th is late; without a start, or with one after the end, it is left out',
}
