import type { Spec } from '../define.ts'

export const claNoUrnSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Placement Type                   | URN of Placement | Start Date of Most Recent Placement
      1               | 2023-01-01                      |                                | Z1: Other placement              |                  | 2024-03-01
      2               | 2023-01-01                      |                                | p) K2: Children's Homes          | XXXXXXX          | 2024-03-21
      3               | 2023-01-01                      |                                | K2                               | 1234567          | 2020-01-01
      4               | 2023-01-01                      |                                | U4: Foster placement - long term |                  | 2020-01-01
      5               | 2023-01-01                      | 2024-01-01                     | Z1                               |                  | 2020-01-01
    `,
  },
  gives: 2,
  because: 'a row of the letter X stands for no number, as in the yearly return; a foster home has none in any case',
}
