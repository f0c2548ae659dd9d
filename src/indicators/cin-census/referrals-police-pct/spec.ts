import type { Spec } from '../../define.ts'

export const referralsPolicePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate | ReferralSource
      1         | 2024-02-01      | 6
      2         | 2024-02-01      | 5A
      3         | 2024-02-01      |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a code that begins alike is another source, and a referral without a source is in the denominator alone',
}
