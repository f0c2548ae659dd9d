import type { Spec } from '../../define.ts'

export const agencyRatePctSpec: Spec = {
  month: '2024-09',
  lists: {
    'workforce-workers': `
      Worker | On         | Agency | Left | FTE | Cases | Days absent | Working days
      1      | 2024-09-30 | no     | no   | 1   |       |             |
      2      | 2024-09-30 | no     | no   | 0.5 |       |             |
      3      | 2024-09-30 | yes    | no   | 1   |       |             |
      4      | 2024-09-30 | no     | yes  | 1   |       |             |
      5      | 2024-08-31 | no     | no   | 1   |       |             |
    `,
    'workforce-posts': `
      Council | On         | Vacancies FTE | Agency FTE
      999     | 2024-09-30 | 2             | 0.5
      999     | 2024-08-31 | 9             | 9
    `,
  },
  gives: { num: 0.5, den: 2 },
  because: 'the council’s own count of agency workers is used, and those in post are counted by their hours',
}
