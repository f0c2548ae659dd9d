import type { Spec } from '../define.ts'

export const claWithoutWorkerPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Allocated Worker
      1               | 2024-01-01                      |                                |
      2               | 2024-01-01                      |                                | W1
      3               | 2024-01-01                      |                                | Awaiting allocation
      4               | 2024-01-01                      | 2024-03-31                     |
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'who left on the last day of the month is not in care at its end',
}
