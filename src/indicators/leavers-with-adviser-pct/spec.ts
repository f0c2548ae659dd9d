import type { Spec } from '../define.ts'

export const leaversWithAdviserPctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Allocated Personal Advisor
      1               | 2005-01-01    | Ann Hill
      2               | 2005-01-01    |
      3               | 2005-01-01    | #N/A
      4               | 2005-01-01    | Unallocated
      5               | 2010-01-01    | Ann Hill
    `,
  },
  gives: { num: 1, den: 4 },
  because: 'an error of the spreadsheet is no adviser, and “unallocated” is none',
}
