import type { Spec } from '../../define.ts'

export const claSdqMeanSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-health': `
      CHILD | DOB        | SDQ_SCORE
      1     | 2015-01-01 | 10
      2     | 2015-01-01 | 21
      3     | 2015-01-01 |
      4     | 2021-01-01 | 40
    `,
  },
  gives: 15.5,
  because: 'a child without a score, or too young for one, is left out',
}
