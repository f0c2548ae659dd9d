import type { Spec } from '../define.ts'

export const leavers1921EetPctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Activity Status
      1               | 2004-01-01    | F2: Full time
      2               | 2004-01-01    | P1: Part time
      3               | 2004-01-01    | G5: Not in education
      4               | 2004-01-01    |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'codes F1 to F3 and P1 to P3',
}
