import type { Spec } from '../../define.ts'

export const claOutOfAreaPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC | LS | PL_LOCATION
      1     | 2024-01-01 |     | C1 | OUT
      2     | 2024-01-01 |     | C1 | IN
      3     | 2024-01-01 |     | C1 |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a placement that does not say where it is stands in the denominator alone',
}
