import type { Spec } from '../define.ts'

export const adoptionCareToPlacedDaysMeanSpec: Spec = {
  month: '2024-03',
  lists: {
    10: `
      Child Unique ID | Date the Child Entered Care | Date Placed for Adoption
      1               | 2024-02-20                  | 2024-03-01
      2               | 2024-03-01                  | 2024-03-06
      3               |                             | 2024-03-06
    `,
  },
  gives: 7.5,
  because: 'calendar days, over a leap day: 10 and 5',
}
