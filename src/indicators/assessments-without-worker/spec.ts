import type { Spec } from '../define.ts'

export const assessmentsWithoutWorkerSpec: Spec = {
  month: '2024-03',
  lists: {
    4: `
      Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation | Allocated Worker
      1               | 2024-03-01                       |                                             |
      2               | 2024-03-01                       |                                             | Unallocated
      3               | 2024-03-01                       |                                             | W1
      4               | 2024-03-01                       | 2024-03-20                                  |
      5               | 2024-04-01                       |                                             |
    `,
  },
  gives: 2,
  because: '“unallocated” is nobody; what is authorised or begins later is not open',
}
