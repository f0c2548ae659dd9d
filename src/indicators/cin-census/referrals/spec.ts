import type { Spec } from '../../define.ts'

export const referralsSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate
      1         | 2024-02-01
      1         | 2024-02-29
      2         | 2024-03-01
    `,
  },
  gives: 2,
  because: 'a child referred twice counts twice, and the last day of the month belongs to it',
}
