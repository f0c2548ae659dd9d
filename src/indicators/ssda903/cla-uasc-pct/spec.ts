import type { Spec } from '../../define.ts'

export const claUascPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC | LS
      1     | 2024-01-01 |     | C1
      2     | 2024-01-01 |     | C1
      3     | 2024-01-01 |     | C1
      4     | 2024-01-01 |     | C1
    `,
    'care-unaccompanied': `
      CHILD | DUC
      1     |
      2     | 2024-02-29
      3     | 2025-01-01
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'a status without an end goes on; one that ended on the day does not',
}
