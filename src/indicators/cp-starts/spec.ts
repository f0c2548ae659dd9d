import type { Spec } from '../define.ts'

export const cpStartsSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date
      1               | 2024-03-15
      2               | 2024-02-15
      3               |
    `,
  },
  gives: 1,
  because: 'only plans that began in the month count',
}
