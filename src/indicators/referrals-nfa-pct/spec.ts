import type { Spec } from '../define.ts'

export const referralsNfaPctSpec: Spec = {
  month: '2024-03',
  lists: {
    3: `
      Child Unique ID | Date of referral | Referral NFA?
      1               | 2024-03-01       | a) Yes
      2               | 2024-03-01       | YES
      3               | 2024-03-01       | y
      4               | 2024-03-01       | b) No
      5               | 2024-03-01       |
      6               | 2024-03-01       | Yes, closed
    `,
  },
  gives: { num: 3, den: 6 },
  because: 'yes is written in several ways; a blank stays in the denominator',
}
