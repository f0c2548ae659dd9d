import type { Spec } from '../define.ts'

export const leavers1921SuitablePctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Suitability of Accommodation
      1               | 2005-03-31    | a) Suitable
      2               | 2002-04-01    | b) Unsuitable
      3               | 2005-04-01    | a) Suitable
      4               | 2002-03-31    | a) Suitable
    `,
  },
  gives: { num: 1, den: 2 },
  because: '19 on the last day of the month counts; 18 and 22 do not',
}
