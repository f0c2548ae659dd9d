import type { Spec } from '../define.ts'

export const claFosterPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Placement Type
      1               | 2023-01-01                      |                                | a) U1: Foster placement - relatives - long term
      2               | 2023-01-01                      |                                | U6
      3               | 2023-01-01                      |                                | g) A3: Placed for adoption - consent - current foster
      4               | 2023-01-01                      |                                |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'a child placed for adoption with foster carers is not fostered',
}
