import type { Spec } from '../../define.ts'

export const cpSecondEverPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPstartDate | NumberOfPreviousCPP
      1         | 2024-02-01   | 0
      2         | 2024-02-01   | 1
      3         | 2024-02-01   | 3
      4         | 2024-02-01   |
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'none is a number; a blank is left out',
}
