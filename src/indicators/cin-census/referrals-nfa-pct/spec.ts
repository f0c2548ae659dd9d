import type { Spec } from '../../define.ts'

export const referralsNfaPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate | ReferralNFA
      1         | 2024-02-01      | yes
      2         | 2024-02-01      | no
      3         | 2024-02-01      |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a referral that does not say is in the denominator alone',
}
