import type { Spec } from '../../define.ts'

export const claKinshipPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC        | LS | PLACE
      1     | 2024-01-01 |            | C1 | U1
      2     | 2024-01-01 |            | C1 | U4
      3     | 2024-01-01 | 2024-02-01 | C1 | U1
      4     | 2024-01-01 |            | V4 | U3
      5     | 2024-01-01 |            | C1 | U3
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'only the placement of the day counts, and a short break is left out',
}
