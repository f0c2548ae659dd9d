import type { Spec } from '../../define.ts'

export const cpStartsSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPstartDate
      1         | 2024-02-01
      2         | 2024-02-29
      3         | 2024-03-01
    `,
  },
  gives: 2,
  because: 'the first and the last day of the month belong to it',
}
