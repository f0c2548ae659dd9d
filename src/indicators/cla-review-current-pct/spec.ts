import type { Spec } from '../define.ts'

export const claReviewCurrentPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Date of Latest Statutory Review
      1               | 2024-03-01                      |                                |
      2               | 2024-02-28                      |                                | 2024-02-28
      3               | 2024-02-28                      |                                |
      4               | 2023-11-30                      |                                | 2023-09-30
      5               | 2023-12-01                      |                                | 2023-11-30
      6               | 2020-01-01                      |                                | 2023-09-29
    `,
  },
  gives: { num: 2, den: 5 },
  because: '20 working days have not passed since 1 March; 30 September is six months before 31 March',
}
