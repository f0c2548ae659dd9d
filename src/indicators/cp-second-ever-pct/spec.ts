import type { Spec } from '../define.ts'

export const cpSecondEverPctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Number of Previous Child Protection Plans
      1               | 2024-03-15                       | 0
      2               | 2024-03-15                       | 1
      3               | 2024-03-15                       | 3
      4               | 2024-03-15                       |
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'a child whose number is blank is left out',
}
