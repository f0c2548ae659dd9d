import type { Spec } from '../define.ts'

export const claIroContact12wPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Date of Last IRO Visit / Contact to the Child
      1               | 2023-01-01                      |                                | 2024-01-07
      2               | 2023-01-01                      |                                | 2024-01-06
      3               | 2023-01-01                      |                                |
      4               | 2024-01-08                      |                                |
    `,
  },
  gives: { num: 1, den: 3 },
  because: '7 January is 84 days before 31 March; a child who has just come is not yet due',
}
