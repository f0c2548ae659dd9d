import type { Spec } from '../define.ts'

export const claMissing12mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months
      1               | 2023-01-01                      |                                | 2
      2               | 2023-01-01                      |                                | 0
      3               | 2023-01-01                      |                                |
      4               | 2023-01-01                      | 2024-01-01                     | 1
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a blank is no episode; children who have left are not on the list of the day',
}
