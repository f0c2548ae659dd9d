import type { Spec } from '../../define.ts'

export const cinStartsSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate | ReferralNFA
      1         | 2024-02-01      | no
      2         | 2024-02-01      | yes
      3         | 2024-02-01      |
    `,
  },
  gives: 2,
  because: 'a referral without further action begins no case; one that does not say so does',
}
