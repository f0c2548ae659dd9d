import type { Spec } from '../../define.ts'

export const turnoverRatePctSpec: Spec = {
  month: '2024-09',
  lists: {
    'workforce-workers': `
      Worker | On         | Agency | Left | FTE | Cases | Days absent | Working days
      1      | 2024-09-30 | no     | no   | 1   |       |             |
      2      | 2024-09-30 | no     | no   | 1   |       |             |
      3      | 2024-09-30 | no     | yes  | 0.5 |       |             |
      4      | 2023-10-31 | no     | yes  | 1   |       |             |
      5      | 2023-09-30 | no     | yes  | 1   |       |             |
      6      | 2024-09-30 | yes    | yes  | 1   |       |             |
    `,
  },
  gives: { num: 1.5, den: 2 },
  because: 'twelve months are counted, and an agency worker who leaves is no leaver',
}
