import type { Spec } from '../../define.ts'

export const icpcToPlanPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-conferences': `
      LAchildID | DateOfInitialCPC
      1         | 2024-02-09
      2         | 2024-02-09
      3         | 2024-02-09
    `,
    'census-protection-plans': `
      LAchildID | CPPstartDate
      1         | 2024-02-09
      2         | 2024-02-08
      9         | 2024-02-09
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'a plan begins on the day of its conference; one of another day or child is another plan',
}
