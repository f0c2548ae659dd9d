import type { Spec } from '../define.ts'

export const cpOpenEmotionalPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date | Latest Category of Abuse
      1               | 2024-01-01                       |                                | d) Emotional abuse
      2               | 2024-01-01                       |                                | emotional abuse
      3               | 2024-01-01                       |                                | f) other
      4               | 2024-01-01                       |                                |
      5               | 2024-01-01                       | 2024-03-01                     | d) Emotional abuse
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'the category as its letter with words, as words and as its code; a plan that has ended is not open',
}
