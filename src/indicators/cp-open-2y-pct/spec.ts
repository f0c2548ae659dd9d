import type { Spec } from '../define.ts'

export const cpOpen2yPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date
      1               | 2022-03-31                       |
      2               | 2022-04-01                       |
      3               | 2024-03-01                       |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'two years to the day counts',
}
