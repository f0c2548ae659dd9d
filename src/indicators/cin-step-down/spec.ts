import type { Spec } from '../define.ts'

export const cinStepDownSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date | Reason for Closure
      1               | 2024-01-01     | 2024-03-01       | RC9 - Case closed after assessment, referred to early help
      2               | 2024-01-01     | 2024-03-31       | RC9
      3               | 2024-01-01     | 2024-03-31       | RC8 - Case closed after assessment, no further action
      4               | 2024-01-01     | 2024-02-29       | RC9
      5               | 2024-01-01     | 2024-03-04       |
    `,
  },
  gives: 2,
  because: 'the code alone will do; another reason, another month and a blank are none',
}
