import type { Spec } from '../../define.ts'

export const referralsNotInNeedPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate | ReasonForClosure
      1         | 2024-02-01      | RC8
      2         | 2024-02-01      | RC9
      3         | 2024-02-01      | RC7
      4         | 2024-02-01      |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'closure after assessment counts with and without early help; an open case is in the denominator alone',
}
