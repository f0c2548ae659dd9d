import type { Spec } from '../define.ts'

export const cla3plusPlacementsPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Number of Placements in the Last 12 months
      1               | 2020-01-01                      |                                | 3
      2               | 2020-01-01                      |                                | 2
      3               | 2020-01-01                      |                                |
      4               | 2020-01-01                      | 2024-03-01                     | 5
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'three counts; a blank number and a child who has left are left out',
}
