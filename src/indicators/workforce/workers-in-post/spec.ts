import type { Spec } from '../../define.ts'

export const workersInPostSpec: Spec = {
  month: '2024-09',
  lists: {
    'workforce-workers': `
      Worker | On         | Agency | Left | FTE | Cases | Days absent | Working days
      1      | 2024-09-30 | no     | no   | 1   |       |             |
      2      | 2024-09-30 | no     | no   | 0.5 |       |             |
      3      | 2024-09-30 | yes    | no   | 1   |       |             |
      4      | 2024-09-30 | no     | yes  | 1   |       |             |
      1      | 2024-08-31 | no     | no   | 1   |       |             |
    `,
  },
  gives: 2,
  because: 'an agency worker, one who left and another month are left out',
}
