import type { Spec } from '../define.ts'

export const leaversSuitablePctSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Suitability of Accommodation
      1               | 2005-01-01    | a) Suitable
      2               | 2005-01-01    | b) Unsuitable
      3               | 2005-01-01    |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'unknown is not suitable',
}
