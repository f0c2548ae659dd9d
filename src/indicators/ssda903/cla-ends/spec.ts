import type { Spec } from '../../define.ts'

export const claEndsSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DEC        | REC | LS
      1     | 2024-02-01 | E4A | C1
      2     | 2024-02-01 | X1  | C1
      3     | 2024-02-01 |     | C1
      4     | 2024-02-01 | E4A | V3
    `,
  },
  gives: 1,
  because: 'an episode that goes on in another, or does not say why it ended, ends no time in care',
}
