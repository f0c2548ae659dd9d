import type { Spec } from '../define.ts'

export const claEndsAdoptedPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Ceased to be Looked After | Reason Ceased to be Looked After
      1               | 2024-03-01                     | a) E11: Adopted - application unopposed
      2               | 2024-03-31                     | E12
      3               | 2024-03-31                     | e) E4A: Returned home
      4               | 2024-03-31                     |
      5               | 2024-02-29                     | E11
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'the code alone will do; without a reason a child still left care',
}
