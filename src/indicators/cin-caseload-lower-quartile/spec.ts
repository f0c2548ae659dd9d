import type { Spec } from '../define.ts'

export const cinCaseloadLowerQuartileSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date | Allocated Worker
      1               | 2024-01-01     |                  | Ann Hill
      2               | 2024-01-01     |                  | ANN  HILL
      2               | 2024-02-01     |                  | Ann Hill
      3               | 2024-01-01     |                  | Ann Hill
      4               | 2024-01-01     |                  | Bo Dale
      5               | 2024-01-01     |                  | Bo Dale
      6               | 2024-01-01     |                  | Cy West
      7               | 2024-01-01     |                  | Duty
      8               | 2024-01-01     |                  | #N/A
      9               | 2024-01-01     | 2024-03-31       | Cy West
    `,
  },
  gives: 1.5,
  because: 'of 3, 2 and 1 children; a name is the same in other capitals and with two spaces, a child counts once for a worker, and a duty desk is none',
}
