import type { Spec } from '../../define.ts'

export const leaversWithoutHomePctSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-leavers': `
      CHILD | DOB        | IN_TOUCH | ACCOM
      1     | 2004-01-01 | YES      | W2
      2     | 2004-01-01 | YES      | S2
      3     | 2004-01-01 | YES      | U1
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'each of the four counts, whatever it was judged',
}
