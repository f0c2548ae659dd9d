import type { Spec } from '../define.ts'

export const claSection2012mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Child's Legal Status        | Start date of current legal status
      1               | 2020-01-01                      |                                | V2: Single period under S20 | 2023-03-31
      2               | 2020-01-01                      |                                | V2                          | 2023-04-01
      3               | 2020-01-01                      |                                | C2: FCO                     | 2020-01-01
      4               | 2020-01-01                      |                                |                             |
    `,
  },
  gives: { num: 1, den: 4 },
  because: 'twelve months to the day count; another status does not',
}
