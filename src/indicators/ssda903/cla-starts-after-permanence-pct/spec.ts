import type { Spec } from '../../define.ts'

export const claStartsAfterPermanencePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | RNE | LS
      1     | 2024-02-01 | S   | C1
      2     | 2024-02-01 | S   | C1
      3     | 2024-02-01 | S   | C1
    `,
    'care-earlier-permanence': `
      CHILD | PREV_PERM
      1     | P2
      2     | Z1
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a child of whom nothing is said had none that is known',
}
