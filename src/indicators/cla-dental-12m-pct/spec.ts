import type { Spec } from '../define.ts'

export const claDental12mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Date of Last Dental Check
      1               | 2023-03-31                      |                                | 2023-03-31
      2               | 2020-01-01                      |                                | 2023-03-30
      3               | 2023-04-01                      |                                | 2024-01-01
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a check exactly 12 months ago counts',
}
