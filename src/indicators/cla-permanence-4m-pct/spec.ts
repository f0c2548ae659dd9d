import type { Spec } from '../define.ts'

export const claPermanence4mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | What is the permanence plan for this child?
      1               | 2023-11-30                      |                                | f) Long-term fostering
      2               | 2023-12-01                      |                                |
      3               | 2023-01-01                      |                                |
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'four months after 30 November is 30 March, after 1 December 1 April',
}
