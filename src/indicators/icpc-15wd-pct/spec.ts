import type { Spec } from '../define.ts'

export const icpc15wdPctSpec: Spec = {
  month: '2024-03',
  lists: {
    5: `
      Child Unique ID | Strategy discussion initiating Section 47 Enquiry Start Date | Date of Initial Child Protection Conference
      1               | 2024-03-01                                                   | 2024-03-22
      2               | 2024-03-01                                                   | 2024-03-25
      3               |                                                              | 2024-03-22
      4               | 2024-03-25                                                   | 2024-03-22
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'the 15th working day is in time and the 16th is late',
}
