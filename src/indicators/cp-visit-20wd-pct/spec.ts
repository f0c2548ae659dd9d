import type { Spec } from '../define.ts'

export const cpVisit20wdPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date | Date of the Last Statutory Visit
      1               | 2023-01-01                       |                                | 2024-02-29
      2               | 2023-01-01                       |                                | 2024-02-28
      3               | 2023-01-01                       |                                |
      4               | 2024-03-20                       |                                |
    `,
  },
  gives: { num: 1, den: 3 },
  because: '20 working days before 31 March 2024, with Good Friday, is 29 February; a new plan is not yet due',
}
