import type { Spec } from '../define.ts'

export const cpReview6mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date | Date of latest review conference
      1               | 2023-01-01                       |                                | 2023-09-30
      2               | 2023-01-01                       |                                | 2023-09-29
      3               | 2023-12-31                       |                                |
      4               | 2024-01-01                       |                                |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'six months before 31 March is 30 September; a plan of three months should have had its first review',
}
