import type { Spec } from '../define.ts'

export const leaversBedAndBreakfastSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Type of Accommodation
      1               | W: Bed and breakfast
      2               | Bed and Breakfast
      3               | U: Independent living
      4               |
    `,
  },
  gives: 2,
  because: 'the code and the words are both met with',
}
