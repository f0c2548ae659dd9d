import type { Spec } from '../../define.ts'

export const claMissing12mPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC | LS
      1     | 2024-01-01 |     | C1
      2     | 2024-01-01 |     | C1
      3     | 2024-01-01 |     | C1
    `,
    'care-missing': `
      CHILD | MISSING | MIS_START
      1     | M       | 2023-02-28
      2     | M       | 2023-02-27
      3     | A       | 2024-01-01
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'exactly 12 months before counts, a day more does not; away without leave is another thing',
}
