import type { Spec } from '../define.ts'

export const leavers1921NotInTouchPctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | LA in Touch
      1               | 2004-01-01    | b) No
      2               | 2004-01-01    | N
      3               | 2004-01-01    | a) Yes
      4               | 2004-01-01    | e) NREQ
      5               | 2004-01-01    |
    `,
  },
  gives: { num: 2, den: 5 },
  because: 'who no longer asks for a service is not out of touch',
}
