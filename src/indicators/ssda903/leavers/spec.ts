import type { Spec } from '../../define.ts'

export const leaversSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-leavers': `
      CHILD | DOB        | IN_TOUCH
      1     | 2005-03-31 | YES
      2     | 2005-04-01 | YES
      3     | 2002-04-01 | NO
      4     | 2002-03-31 | YES
      5     | 2004-01-01 | DIED
    `,
  },
  gives: 2,
  because: 'at the end of the year they are 19, 20 or 21: the birthday on the last day counts, and at 22 it does not',
}
