import type { Spec } from '../define.ts'

export const contactsToReferral1wdPctSpec: Spec = {
  month: '2024-03',
  lists: {
    1: `
      Child Unique ID | Date of Contact
      1               | 2024-03-28
      2               | 2024-03-28
      3               | 2024-03-28
      4               | 2024-03-28
                      | 2024-03-28
    `,
    3: `
      Child Unique ID | Date of referral
      1               | 2024-03-28
      2               | 2024-04-02
      3               | 2024-04-03
      4               | 2024-03-27
                      | 2024-03-28
    `,
  },
  gives: { num: 2, den: 5 },
  because: 'Tuesday 2 April is the first working day after Thursday 28 March because of Easter; a referral before the contact, or of nobody, is none',
}
