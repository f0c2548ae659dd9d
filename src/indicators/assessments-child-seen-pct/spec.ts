import type { Spec } from '../define.ts'

export const assessmentsChildSeenPctSpec: Spec = {
  month: '2024-03',
  lists: {
    4: `
      Child Unique ID | Continuous Assessment Date of Authorisation | Child Seen During Continuous Assessment
      1               | 2024-03-01                                  | a) Yes
      2               | 2024-03-31                                  | b) No
      3               | 2024-03-31                                  | c) Unknown
      4               | 2024-03-31                                  |
    `,
  },
  gives: { num: 1, den: 4 },
  because: 'not known is not seen',
}
