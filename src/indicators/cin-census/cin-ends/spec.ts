import type { Spec } from '../../define.ts'

export const cinEndsSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINclosureDate | ReferralNFA
      1         | 2024-02-01     | no
      2         | 2024-02-01     | yes
      3         | 2024-03-01     | no
    `,
  },
  gives: 1,
  because: 'a referral without further action ends no case',
}
