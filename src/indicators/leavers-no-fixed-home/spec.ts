import type { Spec } from '../define.ts'

export const leaversNoFixedHomeSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Type of Accommodation
      1               | S: No fixed abode
      2               | No fixed abode
      3               | U: Independent living
      4               |
    `,
  },
  gives: 2,
  because: 'the code and the words are both met with',
}
