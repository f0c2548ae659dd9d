import type { Spec } from '../define.ts'

export const claStability2yPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date of Birth | Date Started to be Looked After | Date Ceased to be Looked After | Start Date of Most Recent Placement
      1               | 2010-01-01    | 2021-09-30                      |                                | 2022-03-31
      2               | 2010-01-01    | 2021-09-30                      |                                | 2022-04-01
      3               | 2008-03-31    | 2020-01-01                      |                                | 2020-01-01
      4               | 2008-04-01    | 2020-01-01                      |                                | 2020-01-01
      5               |               | 2020-01-01                      |                                | 2020-01-01
      6               | 2010-01-01    | 2021-10-01                      |                                | 2021-10-01
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'turning 16 on the last day of the month is no longer under 16; without a birth date nobody is counted',
}
