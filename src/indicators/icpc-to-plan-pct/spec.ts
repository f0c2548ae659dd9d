import type { Spec } from '../define.ts'

export const icpcToPlanPctSpec: Spec = {
  month: '2024-03',
  lists: {
    5: `
      Child Unique ID | Date of Initial Child Protection Conference | Did the Initial Child Protection Conference Result in a Child Protection Plan
      1               | 2024-03-15                                  | a) Yes
      2               | 2024-03-15                                  | y
      3               | 2024-03-15                                  | b) No
      4               | 2024-03-15                                  |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'a blank is not a plan',
}
