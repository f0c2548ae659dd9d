import type { Spec } from '../../define.ts'

export const s47Repeat12mPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-enquiries': `
      LAchildID | S47ActualStartDate
      1         | 2024-02-10
      1         | 2023-02-10
      2         | 2024-02-10
      2         | 2023-02-09
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'exactly 12 months before counts, a day more does not',
}
