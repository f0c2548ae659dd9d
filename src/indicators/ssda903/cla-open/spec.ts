import type { Spec } from '../../define.ts'

export const claOpenSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC        | LS
      1     | 2024-01-01 |            | C1
      2     | 2024-01-01 | 2024-02-29 | C1
      3     | 2024-01-01 | 2024-03-01 | C1
      4     | 2024-01-01 |            | V3
      3     | 2024-03-01 |            | C1
    `,
  },
  gives: 2,
  because: 'an episode that ends on the last day is over, a short break is left out',
}
