import type { Spec } from '../define.ts'

export const claOutOfAreaPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Placement Location
      1               | 2023-01-01                      |                                | b) Out
      2               | 2023-01-01                      |                                | Out
      3               | 2023-01-01                      |                                | a) In
      4               | 2023-01-01                      |                                |
      5               | 2023-01-01                      | 2024-01-01                     | b) Out
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'a blank is left out: nobody knows where the child is placed',
}
