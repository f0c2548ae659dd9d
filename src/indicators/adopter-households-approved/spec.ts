import type { Spec } from '../define.ts'

export const adopterHouseholdsApprovedSpec: Spec = {
  month: '2024-03',
  lists: {
    11: `
      Individual adopter identifier | Family identifier | Date application approved
      1                             | 10                | 2024-03-05
      2                             | 10                | 2024-03-06
      3                             | 11                | 2024-03-07
      4                             |                   | 2024-03-07
      5                             | 12                | 2024-04-01
    `,
  },
  gives: 2,
  because: 'a couple is one household, and a blank family is none',
}
