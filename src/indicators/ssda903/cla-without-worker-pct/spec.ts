import type { Spec } from '../../define.ts'

export const claWithoutWorkerPctSpec: Spec = {
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
      1     | A     | 2024-01-01 |
      2     | A     | 2024-01-01 | 2024-02-29
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'a worker who left on the day is gone; a child who was never given one has none',
}
