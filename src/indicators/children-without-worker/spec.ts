import type { Spec } from '../define.ts'

export const childrenWithoutWorkerSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date | Allocated Worker
      1               | 2024-01-01     |                  |
      2               | 2024-01-01     |                  | W1
      3               | 2024-01-01     |                  |
      3               | 2024-02-01     |                  | W2
      4               | 2024-01-01     | 2024-03-30       |
      5               | 2024-01-01     |                  |
      5               | 2023-01-01     | 2023-06-01       | W3
      6               | 2024-01-01     |                  | Duty team
      7               | 2024-01-01     |                  | #N/A
    `,
  },
  gives: 3,
  because: 'a worker in any open case is a worker; one of a closed case is none; a duty desk is nobody, and an error of the spreadsheet is counted apart',
}
