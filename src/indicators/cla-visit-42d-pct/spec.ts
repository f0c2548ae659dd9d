import type { Spec } from '../define.ts'

export const claVisit42dPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Date of Last Social Work Visit
      1               | 2024-02-18                      |                                | 2024-02-18
      2               | 2024-02-19                      |                                | 2024-03-01
      3               | 2020-01-01                      |                                | 2024-02-17
      4               | 2020-01-01                      |                                |
    `,
  },
  gives: { num: 1, den: 3 },
  because: '18 February is 42 days before 31 March',
}
