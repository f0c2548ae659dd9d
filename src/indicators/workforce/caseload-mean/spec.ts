import type { Spec } from '../../define.ts'

export const caseloadMeanSpec: Spec = {
  month: '2024-09',
  lists: {
    'workforce-workers': `
      Worker | On         | Agency | Left | FTE | Cases | Days absent | Working days
      1      | 2024-09-30 | no     | no   | 1   | 20    |             |
      2      | 2024-09-30 | yes    | no   | 0.5 | 10    |             |
      3      | 2024-09-30 | no     | no   | 1   | 0     |             |
      4      | 2024-09-30 | no     | yes  | 1   | 30    |             |
    `,
  },
  gives: { num: 30, den: 1.5 },
  because: 'who holds no case, or has left, is left out',
}
