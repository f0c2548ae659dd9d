import type { Spec } from '../define.ts'

export const leaversContact56dPctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Latest Date of Contact
      1               | 2005-01-01    | 2024-02-04
      2               | 2005-01-01    | 2024-02-03
      3               | 2005-01-01    |
    `,
  },
  gives: { num: 1, den: 3 },
  because: '4 February is 56 days before 31 March',
}
