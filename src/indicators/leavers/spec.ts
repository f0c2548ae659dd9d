import type { Spec } from '../define.ts'

export const leaversSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth
      1               | 2007-03-31
      2               | 2007-04-01
      3               | 2002-04-01
      4               | 2002-03-31
      5               |
    `,
  },
  gives: 2,
  because: '17 on the last day counts, 22 on the last day does not',
}
