import type { Spec } from '../define.ts'

export const referralsPolicePctSpec: Spec = {
  month: '2024-03',
  lists: {
    3: `
      Child Unique ID | Date of referral | Referral Source
      1               | 2024-03-01       | q) 6: Police
      2               | 2024-03-31       | 6: Police
      3               | 2024-03-05       | u) 10: Unknown
      4               | 2024-03-05       |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'the code may stand behind its letter, alone or in words; a referral without a source is in the denominator',
}
