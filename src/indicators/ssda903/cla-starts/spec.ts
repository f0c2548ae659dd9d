import type { Spec } from '../../define.ts'

export const claStartsSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | RNE | LS
      1     | 2024-02-01 | S   | C1
      2     | 2024-02-01 | P   | C1
      3     | 2024-02-29 | S   | V4
      4     | 2024-03-01 | S   | C1
    `,
  },
  gives: 1,
  because: 'a change of placement begins no time in care, and a short break is none',
}
