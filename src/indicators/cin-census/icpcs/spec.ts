import type { Spec } from '../../define.ts'

export const icpcsSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-conferences': `
      LAchildID | S47ActualStartDate | DateOfInitialCPC
      1         | 2024-01-20         | 2024-02-09
      2         |                    | 2024-02-09
      3         | 2024-02-20         | 2024-03-08
    `,
  },
  gives: 2,
  because: 'a conference without an enquiry, of a child who came from another council, counts too',
}
