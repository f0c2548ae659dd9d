import type { Spec } from '../define.ts'

export const contactsOtherPctSpec: Spec = {
  month: '2024-03',
  lists: {
    1: `
      Child Unique ID | Date of Contact | Contact Source
      1               | 2024-03-01      | u) 10: Unknown
      2               | 2024-03-02      | f) 2B: Education services
      3               | 2024-03-03      | Anonymous
      4               | 2024-03-04      | q) 6: Police
      5               | 2024-03-05      | e) 2A: Schools
    `,
  },
  gives: { num: 3, den: 5 },
  because: 'unknown is an answer, and counted here; schools and the police have figures of their own',
}
