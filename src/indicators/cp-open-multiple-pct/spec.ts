import type { Spec } from '../define.ts'

export const cpOpenMultiplePctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date | Latest Category of Abuse
      1               | 2024-01-01                       |                                | e) Multiple/not recommended
      2               | 2024-01-01                       |                                | Multiple
      3               | 2024-01-01                       |                                | f) other
      4               | 2024-01-01                       |                                |
      5               | 2024-01-01                       | 2024-03-01                     | e) Multiple/not recommended
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'the category as its letter with words, as words and as its code; a plan that has ended is not open',
}
