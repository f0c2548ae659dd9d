import type { Spec } from '../../define.ts'

export const leaversEetPctSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-leavers': `
      CHILD | DOB        | IN_TOUCH | ACTIV
      1     | 2004-01-01 | YES      | F2
      2     | 2004-01-01 | YES      | P5
      3     | 2004-01-01 | YES      | G4
      4     | 2004-01-01 | NO       | 0
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'part time counts; who is not known about does not',
}
