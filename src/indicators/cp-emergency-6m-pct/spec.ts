import type { Spec } from '../define.ts'

export const cpEmergency6mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date | Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)
      1               | 2023-01-01                       |                                | Y
      2               | 2023-01-01                       |                                | b) No
      3               | 2023-01-01                       |                                |
      4               | 2023-01-01                       | 2024-01-01                     | Y
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a blank is not an emergency; a plan that has ended is left out',
}
