import type { Spec } from '../../define.ts'

export const claAdoptedPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DEC        | REC | LS
      1     | 2024-02-01 | E11 | C1
      2     | 2024-02-02 | E4A | C1
      3     | 2024-02-02 | X1  | C1
      4     | 2024-03-01 | E11 | C1
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'an episode that goes on in another is left out, and another month is another month',
}
