import type { Spec } from '../../define.ts'

export const claStability2yPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-placements': `
      CHILD | DOB        | Care began | Placement began | In placement from | In placement to | LS
      1     | 2012-01-01 | 2021-08-29 | 2022-02-28      | 2022-02-28        |                 | C1
      2     | 2012-01-01 | 2021-08-29 | 2022-03-01      | 2022-03-01        |                 | C1
      3     | 2008-02-29 | 2015-01-01 | 2015-01-01      | 2015-01-01        |                 | C1
      4     | 2012-01-01 | 2021-09-01 | 2021-09-01      | 2021-09-01        |                 | C1
      5     | 2012-01-01 | 2015-01-01 | 2015-01-01      | 2015-01-01        | 2024-02-29      | C1
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'exactly 24 months in the placement and 30 in care count; at 16, or out of the placement, a child is left out',
}
