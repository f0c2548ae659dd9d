import type { Spec } from '../define.ts'

export const referralsWithoutWorkerPctSpec: Spec = {
  month: '2024-03',
  lists: {
    3: `
      Child Unique ID | Date of referral | Referral NFA? | Allocated Worker
      1               | 2024-03-01       | b) No         |
      2               | 2024-03-01       | b) No         | Duty Worker
      3               | 2024-03-01       | b) No         | W1
      4               | 2024-03-01       | a) Yes        |
      5               | 2024-02-28       | b) No         |
      6               | 2024-03-05       |               | #N/A
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'a duty desk is nobody; an error of the spreadsheet is not known to be nobody',
}
