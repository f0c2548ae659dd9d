import type { Spec } from '../define.ts'

export const referralsHealthPctSpec: Spec = {
  month: '2024-03',
  lists: {
    3: `
      Child Unique ID | Date of referral | Referral Source
      1               | 2024-03-01       | i) 3C: Health services
      2               | 2024-03-31       | 3f
      3               | 2024-03-05       | u) 10: Unknown
      4               | 2024-03-05       |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'the code may stand behind its letter, alone or in words; a referral without a source is in the denominator',
}
