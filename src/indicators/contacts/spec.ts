import type { Spec } from '../define.ts'

export const contactsSpec: Spec = {
  month: '2024-03',
  lists: {
    1: `
      Child Unique ID | Date of Contact
      1               | 2024-02-29
      1               | 2024-03-01
      1               | 2024-03-31
      2               | 2024-03-31
      2               | 2024-04-01
      3               |
    `,
  },
  gives: 3,
  because: 'the first and the last day of the month count, each contact once, and a blank date never',
}
