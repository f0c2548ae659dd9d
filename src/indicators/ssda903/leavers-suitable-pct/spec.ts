import type { Spec } from '../../define.ts'

export const leaversSuitablePctSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-leavers': `
      CHILD | DOB        | IN_TOUCH | ACCOM
      1     | 2004-01-01 | YES      | U1
      2     | 2004-01-01 | YES      | U2
      3     | 2004-01-01 | NO       | 0
      4     | 2004-01-01 | YES      |
    `,
  },
  gives: { num: 1, den: 4 },
  because: 'who is not known about is not in suitable accommodation as far as can be told',
}
