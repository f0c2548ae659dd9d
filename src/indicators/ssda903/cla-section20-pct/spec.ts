import type { Spec } from '../../define.ts'

export const claSection20PctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC | LS
      1     | 2024-01-01 |     | V2
      2     | 2024-01-01 |     | C2
      3     | 2024-01-01 |     | V3
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a short break is left out',
}
