import type { Spec } from '../../define.ts'

export const cinOpenSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
      1         | 2024-01-01      |                | no
      1         | 2024-02-01      |                | no
      2         | 2024-01-01      | 2024-02-29     | no
      3         | 2024-01-01      | 2024-03-01     | no
      4         | 2024-01-01      |                | yes
    `,
  },
  gives: 2,
  because: 'a child with two open cases is one child, and a case closed on the last day is not open',
}
