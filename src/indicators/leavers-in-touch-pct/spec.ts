import type { Spec } from '../define.ts'

export const leaversInTouchPctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | LA in Touch
      1               | 2005-01-01    | a) Yes
      2               | 2005-01-01    | b) No
      3               | 2005-01-01    | e) NREQ
      4               | 1990-01-01    | a) Yes
    `,
  },
  gives: { num: 1, den: 3 },
  because: '"not required" is not "yes"',
}
