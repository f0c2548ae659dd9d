import type { Spec } from '../define.ts'

export const claHealthCurrentPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date of Birth | Date Started to be Looked After | Date Ceased to be Looked After | Date of Last Health Assessment
      1               | 2019-04-01    | 2023-03-31                      |                                | 2023-09-30
      2               | 2019-04-01    | 2023-03-31                      |                                | 2023-09-29
      3               | 2019-03-31    | 2023-03-31                      |                                | 2023-03-31
      4               | 2010-01-01    | 2023-04-01                      |                                | 2024-01-01
      5               |               | 2020-01-01                      |                                | 2024-01-01
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'five on the last day of the month is no longer under five',
}
