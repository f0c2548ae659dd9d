import type { Spec } from '../../define.ts'

export const cinOpen2yPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
      1         | 2022-02-28      |                | no
      2         | 2022-03-01      |                | no
      3         | 2021-01-01      | 2024-02-01     | no
      4         | 2020-01-01      |                | yes
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a case of exactly two years counts, a closed one does not',
}
