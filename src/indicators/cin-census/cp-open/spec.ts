import type { Spec } from '../../define.ts'

export const cpOpenSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPstartDate | CPPendDate
      1         | 2024-01-01   |
      2         | 2024-01-01   | 2024-02-29
      3         | 2024-01-01   | 2024-03-01
    `,
  },
  gives: 2,
  because: 'a plan that ended on the last day is not open',
}
