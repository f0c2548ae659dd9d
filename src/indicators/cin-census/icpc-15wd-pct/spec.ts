import type { Spec } from '../../define.ts'

export const icpc15wdPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-conferences': `
      LAchildID | S47ActualStartDate | DateOfInitialCPC
      1         | 2024-02-01         | 2024-02-22
      2         | 2024-02-01         | 2024-02-23
      3         |                    | 2024-02-22
      4         | 2024-02-23         | 2024-02-22
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'the 15th working day is in time; without an enquiry, or with one that begins later, it is left out',
}
