import type { Spec } from '../../define.ts'

export const caseloadOverLimitPctSpec: Spec = {
  month: '2024-09',
  lists: {
    'workforce-workers': `
      Worker | On         | Agency | Left | FTE | Cases | Days absent | Working days
      1      | 2024-09-30 | no     | no   | 1   | 18    |             |
      2      | 2024-09-30 | no     | no   | 1   | 19    |             |
      3      | 2024-09-30 | no     | no   | 1   | 0     |             |
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'at the limit is not above it',
}
