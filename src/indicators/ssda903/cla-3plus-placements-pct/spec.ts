import type { Spec } from '../../define.ts'

export const cla3plusPlacementsPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC | LS
      1     | 2024-01-01 |     | C1
      2     | 2024-01-01 |     | C1
      3     | 2024-01-01 |     | C1
    `,
    'care-placements': `
      CHILD | In placement from | In placement to | PLACE
      1     | 2022-01-01        | 2023-03-01      | U4
      1     | 2023-03-01        | 2024-01-01      | U4
      1     | 2024-01-01        |                 | U6
      2     | 2022-01-01        | 2023-02-28      | U4
      2     | 2023-02-28        | 2024-01-01      | U4
      2     | 2024-01-01        |                 | U6
      3     | 2022-01-01        | 2023-06-01      | U4
      3     | 2023-06-01        | 2024-01-01      | T1
      3     | 2024-01-01        |                 | U6
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a placement that ended exactly 12 months before is outside them, a temporary one is left out',
}
