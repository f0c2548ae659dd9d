import type { Spec } from '../define.ts'

export const icpcsSpec: Spec = {
  month: '2024-03',
  lists: {
    5: `
      Child Unique ID | Strategy discussion initiating Section 47 Enquiry Start Date | Date of Initial Child Protection Conference
      1               | 2024-02-20                                                   | 2024-03-01
      2               | 2024-03-01                                                   |
      3               |                                                              | 2024-03-31
    `,
  },
  gives: 2,
  because: 'the day of the conference counts, not that of the strategy discussion',
}
