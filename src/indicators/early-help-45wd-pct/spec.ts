import type { Spec } from '../define.ts'

export const earlyHelp45wdPctSpec: Spec = {
  month: '2024-03',
  lists: {
    2: `
      Child Unique ID | Assessment start date | Assessment completion date
      1               | 2024-01-02            | 2024-03-05
      2               | 2024-01-02            | 2024-03-06
      4               | 2024-03-20            | 2024-03-01
      5               |                       | 2024-03-01
    `,
  },
  gives: { num: 1, den: 2 },
  because: '5 March is the 45th working day after 2 January; an assessment that ends before it begins, or has no start, is left out',
}
