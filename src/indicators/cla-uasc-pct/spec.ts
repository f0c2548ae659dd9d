import type { Spec } from '../define.ts'

export const claUascPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)
      1               | 2023-01-01                      |                                | a) Yes
      2               | 2023-01-01                      |                                | b) No
      3               | 2023-01-01                      |                                |
      4               | 2023-01-01                      | 2024-03-31                     | Y
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a child who left on the last day is no longer in care',
}
