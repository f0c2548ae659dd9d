import type { Spec } from '../../define.ts'

export const cpOpen2yPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPstartDate | CPPendDate
      1         | 2022-02-28   |
      2         | 2022-03-01   |
      3         | 2020-01-01   | 2024-02-01
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'exactly two years counts, an ended plan does not',
}
