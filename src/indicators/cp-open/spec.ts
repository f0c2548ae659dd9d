import type { Spec } from '../define.ts'

export const cpOpenSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date
      1               | 2024-03-31                       |
      2               | 2023-01-01                       | 2024-03-31
      3               | 2023-01-01                       | 2024-04-01
      3               | 2023-02-01                       |
    `,
  },
  gives: 2,
  because: 'a plan that ended on the last day of the month is no longer open',
}
