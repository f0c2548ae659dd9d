import type { Spec } from '../define.ts'

export const leavers1820StayingPutPctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Type of Accommodation
      1               | 2005-01-01    | Z: With former foster carers
      2               | 2005-01-01    | U: Independent living
      3               | 2003-03-31    | Z
      4               | 2006-03-31    | z
      5               | 2005-01-01    |
    `,
  },
  gives: { num: 2, den: 3 },
  because: '21 on the last day of the month is no longer 20, and 18 on it is 18; an unknown home is left out',
}
