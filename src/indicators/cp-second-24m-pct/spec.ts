import type { Spec } from '../define.ts'

export const cpSecond24mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date
      1               | 2024-03-15                       |
      1               | 2021-01-01                       | 2022-03-15
      2               | 2024-03-15                       |
      2               | 2021-01-01                       | 2022-03-14
      3               | 2024-03-15                       |
      3               | 2023-01-01                       | 2024-03-15
      4               | 2024-03-15                       |
      4               | 2023-01-01                       |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'an end exactly 24 months before counts, and one on the day itself; a plan that has not ended does not',
}
