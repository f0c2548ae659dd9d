import type { Spec } from '../define.ts'

export const claEndsSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After
      1               | 2020-01-01                      | 2024-03-01
      2               | 2020-01-01                      |
    `,
  },
  gives: 1,
  because: 'a child still in care is not counted',
}
