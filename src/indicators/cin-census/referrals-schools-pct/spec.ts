import type { Spec } from '../../define.ts'

export const referralsSchoolsPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-referrals': `
      LAchildID | CINreferralDate | ReferralSource
      1         | 2024-02-01      | 2A
      2         | 2024-02-01      | 2B
      3         | 2024-02-01      |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'education services other than schools are another source',
}
