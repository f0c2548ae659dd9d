import type { Spec } from '../../define.ts'

export const caseloadMaxSpec: Spec = {
  month: '2024-09',
  lists: {
    'workforce-workers': `
      Worker | On         | Agency | Left | FTE | Cases | Days absent | Working days
      1      | 2024-09-30 | no     | no   | 1   | 10    |             |
      2      | 2024-09-30 | yes    | no   | 1   | 12    |             |
      3      | 2024-09-30 | no     | no   | 1   | 20    |             |
      4      | 2024-09-30 | no     | no   | 1   | 32    |             |
      5      | 2024-09-30 | no     | no   | 1   | 0     |             |
      6      | 2024-09-30 | no     | yes  | 1   | 90    |             |
    `,
  },
  gives: 32,
  because: 'who holds no case, or has left, is left out; between two workers the line is straight',
}
