import type { Spec } from '../define.ts'

export const assessmentsNoSupportPctSpec: Spec = {
  month: '2024-03',
  lists: {
    4: `
      Child Unique ID | Continuous Assessment Date of Authorisation | Was the child assessed as requiring LA children's social care support?
      1               | 2024-03-01                                  | b) No
      2               | 2024-03-01                                  | no
      3               | 2024-03-01                                  | a) Yes
      4               | 2024-03-01                                  | Not known
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'a word that only begins with no is not no',
}
