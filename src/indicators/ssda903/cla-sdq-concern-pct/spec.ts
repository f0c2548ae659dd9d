import type { Spec } from '../../define.ts'

export const claSdqConcernPctSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-health': `
      CHILD | DOB        | SDQ_SCORE
      1     | 2015-01-01 | 17
      2     | 2015-01-01 | 16
      3     | 2015-01-01 |
    `,
  },
  gives: { num: 1, den: 2 },
  because: '17 is a cause for concern, 16 is not yet',
}
