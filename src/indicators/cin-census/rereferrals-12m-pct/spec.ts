import type { Spec } from '../../define.ts'

export const rereferrals12mPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate
      1         | 2024-02-20
      1         | 2023-02-20
      2         | 2024-02-20
      2         | 2023-02-19
      3         | 2024-02-20
      3         | 2024-02-20
    `,
  },
  gives: { num: 1, den: 4 },
  because: 'exactly 12 months before counts, a day more does not, and a referral of the same day is not an earlier one',
}
