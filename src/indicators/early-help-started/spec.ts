import type { Spec } from '../define.ts'

export const earlyHelpStartedSpec: Spec = {
  month: '2024-03',
  lists: {
    2: `
      Child Unique ID | Assessment start date
      1               | 2024-03-01
      1               | 2024-03-31
      2               | 2024-04-01
      3               |
    `,
  },
  gives: 2,
  because: 'a child assessed twice counts twice; a row without a date is of no month',
}
