import type { Spec } from '../define.ts'

export const cinOpen2yPctSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date
      1               | 2022-03-31     |
      2               | 2022-04-01     |
      3               | 2020-01-01     | 2024-03-31
      4               | 2020-01-01     | 2024-04-01
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'two years to the day count; a case closed on the last day is no longer open',
}
