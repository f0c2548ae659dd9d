import type { Spec } from '../define.ts'

export const claHomesPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Placement Type
      1               | 2023-01-01                      |                                | K1: Secure unit
      2               | 2023-01-01                      |                                | k) K2
      3               | 2023-01-01                      |                                | U4: Foster placement - long term
      4               | 2023-01-01                      | 2024-01-01                     | K2
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'the code alone will do; a child who has left is not counted',
}
