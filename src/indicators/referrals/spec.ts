import type { Spec } from '../define.ts'

export const referralsSpec: Spec = {
  month: '2024-03',
  lists: {
    3: `
      Child Unique ID | Date of referral
      1               | 2024-03-01
      1               | 2024-03-20
      2               | 2024-04-01
    `,
  },
  gives: 2,
  because: 'a child referred twice counts twice',
}
