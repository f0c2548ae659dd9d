import type { Spec } from '../../define.ts'

export const leaversInTouchPctSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-leavers': `
      CHILD | DOB        | IN_TOUCH
      1     | 2004-01-01 | YES
      2     | 2004-01-01 | NO
      3     | 2004-01-01 | REFU
      4     | 2004-01-01 | RHOM
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'who refuses contact is not in touch; who returned home is left out',
}
