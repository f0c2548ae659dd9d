import type { Spec } from '../../define.ts'

export const claParentsPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC        | LS | PLACE
      1     | 2024-01-01 |            | C1 | P1
      2     | 2024-01-01 |            | C1 | P3
      3     | 2024-01-01 | 2024-02-01 | C1 | P1
      4     | 2024-01-01 |            | V4 | P1
      5     | 2024-01-01 |            | C1 | P1
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'only the placement of the day counts, and a short break is left out',
}
