import type { Spec } from '../../define.ts'

export const cpEnded2yPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPstartDate | CPPendDate
      1         | 2022-02-10   | 2024-02-10
      2         | 2022-02-11   | 2024-02-10
      3         | 2021-01-01   | 2024-03-01
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'exactly two years counts, a day less does not',
}
