import type { Spec } from '../../define.ts'

export const referralsHealthPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate | ReferralSource
      1         | 2024-02-01      | 3A
      2         | 2024-02-01      | 3F
      3         | 2024-02-01      | 2A
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'a code that begins alike is another source, and a referral without a source is in the denominator alone',
}
