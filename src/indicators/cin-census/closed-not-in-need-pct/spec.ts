import type { Spec } from '../../define.ts'

export const closedNotInNeedPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINclosureDate | ReasonForClosure
      1         | 2024-02-01     | RC8
      2         | 2024-02-01     | RC9
      3         | 2024-02-01     | RC1
      4         | 2024-03-01     | RC8
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'a case closed in another month is not of this one',
}
