import type { Spec } from '../../define.ts'

export const leaversWithFormerCarersPctSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-leavers': `
      CHILD | DOB        | IN_TOUCH | ACCOM
      1     | 2004-01-01 | YES      | Z1
      2     | 2004-01-01 | YES      | B1
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a return to parents is another thing',
}
