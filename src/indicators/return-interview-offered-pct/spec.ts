import type { Spec } from '../define.ts'

export const returnInterviewOfferedPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months | Was the child offered a Return Interview after their last missing episode (Y/N)?
      1               | 2023-01-01                      |                                | 2                                                                                          | a) Yes
      2               | 2023-01-01                      |                                | 1                                                                                          | c) Unknown
      3               | 2023-01-01                      |                                | 0                                                                                          | a) Yes
      4               | 2023-01-01                      |                                | 1                                                                                          |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'who was never missing is left out; not known is not offered',
}
