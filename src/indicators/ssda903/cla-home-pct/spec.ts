import type { Spec } from '../../define.ts'

export const claHomePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DEC        | REC | LS
      1     | 2024-02-01 | E4B | C1
      2     | 2024-02-02 | E11 | C1
      3     | 2024-02-02 | E4A | C1
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'planned and unplanned both count',
}
