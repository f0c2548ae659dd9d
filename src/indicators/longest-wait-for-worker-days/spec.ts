import type { Spec } from '../define.ts'

export const longestWaitForWorkerDaysSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date | Allocated Worker
      1               | 2024-03-01     |                  |
      2               | 2024-03-11     |                  | Duty
      3               | 2020-01-01     |                  | W1
      4               | 2020-01-01     | 2024-03-30       |
      5               | 2020-01-01     |                  |
      5               | 2024-02-01     |                  | W2
    `,
  },
  gives: 30,
  because: '1 March is 30 days before 31 March; the others have a worker or are closed',
}
