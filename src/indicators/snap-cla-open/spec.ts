import type { Spec } from '../define.ts'

export const snapClaOpenSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After
      1               | 2024-03-31                      |
      2               | 2020-01-01                      | 2024-04-01
      3               | 2020-01-01                      | 2024-03-31
      4               |                                 |
    `,
  },
  gives: 2,
  because: 'a row without a start is not open',
}
