import type { Spec } from '../define.ts'

export const cinOpenSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date
      1               | 2024-01-01     |
      1               | 2024-02-01     |
      2               | 2024-01-01     | 2024-03-31
      3               | 2024-01-01     | 2024-04-01
    `,
  },
  gives: 2,
  because: 'a child with two open cases is one child',
}
