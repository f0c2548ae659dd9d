import type { Spec } from '../define.ts'

export const s47sSpec: Spec = {
  month: '2024-03',
  lists: {
    5: `
      Child Unique ID | Strategy discussion initiating Section 47 Enquiry Start Date
      1               | 2024-03-01
      1               | 2024-03-29
      2               | 2024-02-29
    `,
  },
  gives: 2,
  because: 'a child with two enquiries counts twice',
}
