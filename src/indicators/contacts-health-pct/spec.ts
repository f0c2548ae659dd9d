import type { Spec } from '../define.ts'

export const contactsHealthPctSpec: Spec = {
  month: '2024-03',
  lists: {
    1: `
      Child Unique ID | Date of Contact | Contact Source
      1               | 2024-03-01      | i) 3C: Health services
      2               | 2024-03-31      | Health services
      3               | 2024-03-05      | a) 1A: Individual
      4               | 2024-03-05      |
      5               | 2024-02-29      | i) 3C: Health services
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'the code may stand behind its letter, alone or in words; a contact without a source is in the denominator',
}
