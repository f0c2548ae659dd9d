import type { Spec } from '../../define.ts'

export const claOver20MilesPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC | LS | PL_DISTANCE | PL_LOCATION
      1     | 2024-01-01 |     | C1 | 20.1        | OUT
      2     | 2024-01-01 |     | C1 | 20          | OUT
      3     | 2024-01-01 |     | C1 | 40          | IN
      4     | 2024-01-01 |     | C1 |             | OUT
    `,
  },
  gives: { num: 1, den: 4 },
  because: 'exactly 20 miles is not more, and a long way inside the area is not outside it',
}
