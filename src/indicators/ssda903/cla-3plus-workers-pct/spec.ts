import type { Spec } from '../../define.ts'

export const cla3plusWorkersPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC | LS
      1     | 2024-01-01 |     | C1
      2     | 2024-01-01 |     | C1
      3     | 2024-01-01 |     | C1
    `,
    'care-workers': `
      CHILD | SW_ID | SW_DECOM   | SW_DEC
      1     | A     | 2022-01-01 | 2023-03-01
      1     | B     | 2023-03-01 | 2024-01-01
      1     | C     | 2024-01-01 |
      2     | A     | 2022-01-01 | 2023-06-01
      2     | B     | 2023-06-01 | 2024-01-01
      2     | A     | 2024-01-01 |
      3     | A     | 2022-01-01 | 2023-02-28
      3     | B     | 2023-02-28 | 2024-01-01
      3     | C     | 2024-01-01 |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'the same worker twice is one worker; one who left exactly 12 months before is outside',
}
