import type { Spec } from '../define.ts'

export const claOpenSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After
      1               | 2024-03-31                      |
      1               | 2020-01-01                      |
      2               | 2020-01-01                      | 2024-03-31
                      | 2020-01-01                      |
    `,
  },
  gives: 1,
  because: 'two rows of one child are one child, and a row without an identifier is nobody',
}
