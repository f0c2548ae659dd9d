import type { Spec } from '../../define.ts'

export const cpEnded3mPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPstartDate | CPPendDate
      1         | 2023-11-10   | 2024-02-10
      2         | 2023-11-09   | 2024-02-10
      3         | 2024-01-01   | 2024-02-10
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'exactly three months counts, a day more does not',
}
