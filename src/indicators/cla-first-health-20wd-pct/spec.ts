import type { Spec } from '../define.ts'

export const claFirstHealth20wdPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Started to be Looked After | Date Ceased to be Looked After | Date of Last Health Assessment
      1               | 2024-01-02                      |                                | 2024-01-30
      2               | 2024-01-02                      |                                | 2024-01-31
      3               | 2024-02-28                      |                                |
      4               | 2024-02-29                      |                                |
      5               | 2023-12-31                      |                                | 2024-01-05
    `,
  },
  gives: { num: 1, den: 3 },
  because: '30 January is the 20th working day after 2 January; who came on 29 February still has a day, and who came three months ago is no longer asked about',
}
