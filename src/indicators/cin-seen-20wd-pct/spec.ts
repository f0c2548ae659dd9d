import type { Spec } from '../define.ts'

export const cinSeen20wdPctSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date | Date Child Was Last Seen
      1               | 2023-01-01     |                  | 2024-02-29
      2               | 2023-01-01     |                  | 2024-02-28
      3               | 2023-01-01     |                  |
      4               | 2024-03-20     |                  |
    `,
  },
  gives: { num: 1, den: 3 },
  because: '20 working days before 31 March 2024, with Good Friday, is 29 February; a new case is not yet due',
}
