import type { Spec } from '../define.ts'

export const cpEnded3mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date
      1               | 2023-12-01                       | 2024-03-01
      2               | 2023-11-30                       | 2024-03-01
      3               | 2022-12-01                       | 2024-03-01
      4               |                                  | 2024-03-01
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'three months to the day count',
}
