import type { Spec } from '../define.ts'

export const contactsCouncilPctSpec: Spec = {
  month: '2024-03',
  lists: {
    1: `
      Child Unique ID | Date of Contact | Contact Source
      1               | 2024-03-01      | n) 5A: LA services
      2               | 2024-03-02      | 5C
      3               | 2024-03-03      | LA services - external
      4               | 2024-03-04      | q) 6: Police
      5               | 2024-03-05      | s) 8: Other
    `,
  },
  gives: { num: 3, den: 5 },
  because: 'another council is a council too',
}
