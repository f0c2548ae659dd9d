import type { Spec } from '../define.ts'

export const s47ToIcpcPctSpec: Spec = {
  month: '2024-03',
  lists: {
    5: `
      Child Unique ID | Strategy discussion initiating Section 47 Enquiry Start Date | Date of Initial Child Protection Conference
      1               | 2024-03-01                                                   | 2024-03-15
      2               | 2024-03-31                                                   | 2024-04-15
      3               | 2024-03-31                                                   |
      4               |                                                              | 2024-03-01
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'the conference may follow in another month; the latest enquiries may still have theirs to come',
}
