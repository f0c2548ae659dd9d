import type { Spec } from '../define.ts'

export const leavers1921NeetPctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Activity Status
      1               | 2004-01-01    | G4: illness or disability
      2               | 2004-01-01    | g6
      3               | 2004-01-01    | F1: Full time
      4               | 2004-01-01    |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'a blank is not known, and not taken for none',
}
