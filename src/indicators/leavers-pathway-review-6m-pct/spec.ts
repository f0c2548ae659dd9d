import type { Spec } from '../define.ts'

export const leaversPathwayReview6mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Latest Pathway Plan Review Date
      1               | 2005-01-01    | 2023-09-30
      2               | 2005-01-01    | 2023-09-29
      3               | 2005-01-01    |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'six months before 31 March is 30 September',
}
