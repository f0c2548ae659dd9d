import type { Spec } from '../define.ts'

export const childrenWorkerNotKnownSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date | Allocated Worker
      1               | 2024-01-01     |                  | #N/A
      2               | 2024-01-01     |                  | #REF!
      2               | 2024-02-01     |                  | W2
      3               | 2024-01-01     |                  |
      4               | 2024-01-01     |                  | W1
      5               | 2024-01-01     | 2024-02-01       | #N/A
    `,
  },
  gives: 1,
  because: 'a blank is known to be nobody; a worker of another open case is a worker',
}
