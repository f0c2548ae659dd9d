import type { Spec } from '../define.ts'

export const returnInterviewAcceptedPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months | Was the child offered a Return Interview after their last missing episode (Y/N)? | Did the child accept a Return Interview after their last missing episode (Y/N)?
      1               | 2023-01-01                      |                                | 2                                                                                          | a) Yes                                                                           | a) Yes
      2               | 2023-01-01                      |                                | 1                                                                                          | a) Yes                                                                           | b) No
      3               | 2023-01-01                      |                                | 1                                                                                          | b) No                                                                            | a) Yes
      4               | 2023-01-01                      |                                | 0                                                                                          | a) Yes                                                                           | a) Yes
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'only an interview that was offered can be accepted',
}
