import type { Spec } from '../define.ts'

export const cpWithoutWorkerSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date | Allocated Worker
      1               | 2024-01-01                       |                                |
      2               | 2024-01-01                       |                                | W1
      3               | 2024-01-01                       |                                | TBC
      3               | 2024-02-01                       |                                | tbc
      4               | 2024-01-01                       |                                |
      4               | 2024-02-01                       |                                | W2
      5               | 2024-01-01                       | 2024-03-01                     |
    `,
  },
  gives: 2,
  because: 'one child with two plans and nobody counts once; a worker of either plan is a worker',
}
