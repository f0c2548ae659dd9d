import type { Spec } from '../../define.ts'

export const vacancyRatePctSpec: Spec = {
  month: '2024-09',
  lists: {
    'workforce-workers': `
      Worker | On         | Agency | Left | FTE | Cases | Days absent | Working days
      1      | 2024-09-30 | no     | no   | 1   |       |             |
      2      | 2024-09-30 | no     | no   | 0.5 |       |             |
      3      | 2024-09-30 | yes    | no   | 1   |       |             |
    `,
    'workforce-posts': `
      Council | On         | Vacancies FTE | Agency FTE
      999     | 2024-09-30 | 0.5           | 3
    `,
  },
  gives: { num: 0.5, den: 2 },
  because: 'a post filled by an agency worker is still vacant, and the agency worker is not in post',
}
