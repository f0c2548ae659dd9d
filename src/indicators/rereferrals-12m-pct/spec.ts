import type { Spec } from '../define.ts'

export const rereferrals12mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    3: `
      Child Unique ID | Date of referral
      1               | 2024-03-20
      1               | 2023-03-20
      2               | 2024-03-20
      2               | 2023-03-19
      3               | 2024-03-20
      3               | 2024-03-20
      4               | 2024-03-10
      4               | 2024-03-20
    `,
  },
  gives: { num: 2, den: 6 },
  because: 'exactly 12 months before counts, a day more does not, and a referral of the same day is not an earlier one',
}
