import type { Spec } from '../define.ts'

export const contactsFamilyPctSpec: Spec = {
  month: '2024-03',
  lists: {
    1: `
      Child Unique ID | Date of Contact | Contact Source
      1               | 2024-03-01      | a) 1A: Individual
      2               | 2024-03-02      | 1D
      3               | 2024-03-03      | Individual - self
      4               | 2024-03-04      | q) 6: Police
      5               | 2024-03-05      |
    `,
  },
  gives: { num: 3, den: 5 },
  because: 'the code alone and the words alone will do; a blank source is none of these',
}
