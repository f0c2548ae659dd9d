import type { Spec } from '../define.ts'

export const contactsPolicePctSpec: Spec = {
  month: '2024-03',
  lists: {
    1: `
      Child Unique ID | Date of Contact | Contact Source
      1               | 2024-03-01      | q) 6: Police
      2               | 2024-03-31      | POLICE
      3               | 2024-03-05      | a) 1A: Individual
      4               | 2024-03-05      |
      5               | 2024-02-29      | q) 6: Police
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'the code may stand behind its letter, alone or in words; a contact without a source is in the denominator',
}
