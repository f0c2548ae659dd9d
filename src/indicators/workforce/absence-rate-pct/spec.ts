import type { Spec } from '../../define.ts'

export const absenceRatePctSpec: Spec = {
  month: '2024-09',
  lists: {
    'workforce-workers': `
      Worker | On         | Agency | Left | FTE | Cases | Days absent | Working days
      1      | 2024-09-30 | no     | no   | 1   |       | 10          | 254
      2      | 2024-09-30 | no     | no   | 0.5 |       |             | 127
      3      | 2024-09-30 | yes    | no   | 1   |       | 50          | 254
    `,
  },
  gives: { num: 10, den: 381 },
  because: 'an agency worker is left out of both, and a blank is no day lost',
}
