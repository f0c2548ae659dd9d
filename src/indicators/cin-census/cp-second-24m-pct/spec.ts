import type { Spec } from '../../define.ts'

export const cpSecond24mPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPstartDate | CPPendDate
      1         | 2024-02-15   |
      1         | 2021-01-01   | 2022-02-15
      2         | 2024-02-15   |
      2         | 2021-01-01   | 2022-02-14
      3         | 2024-02-15   |
      3         | 2023-01-01   |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'an end exactly 24 months before counts; a plan that has not ended does not',
}
