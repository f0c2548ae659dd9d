import type { Spec } from '../define.ts'

export const claStartsSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After
      1               | 2024-03-01
      2               | 2024-02-29
    `,
  },
  gives: 1,
  because: 'only those who started in the month count',
}
