import type { Spec } from '../define.ts'

export const s47Repeat12mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    5: `
      Child Unique ID | Strategy discussion initiating Section 47 Enquiry Start Date | Number of Section 47 Enquiries in the last 12 months
      1               | 2024-03-01                                                   | 1
      2               | 2024-03-01                                                   | 0
      3               | 2024-03-01                                                   | 3
      4               | 2024-03-01                                                   |
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'a blank number says nothing, and is not taken for none',
}
