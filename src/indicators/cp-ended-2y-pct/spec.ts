import type { Spec } from '../define.ts'

export const cpEnded2yPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date
      1               | 2022-03-02                       | 2024-03-01
      2               | 2022-03-03                       | 2024-03-01
      3               | 2023-12-01                       | 2024-03-01
      4               |                                  | 2024-03-01
    `,
  },
  gives: { num: 1, den: 3 },
  because: '730 days count, 729 do not',
}
