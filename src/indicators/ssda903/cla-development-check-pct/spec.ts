import type { Spec } from '../../define.ts'

export const claDevelopmentCheckPctSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-health': `
      CHILD | DOB        | HEALTH_CHECK
      1     | 2020-01-01 | 1
      2     | 2020-01-01 | 0
      3     | 2019-03-31 | 1
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'on the fifth birthday a child is no longer counted',
}
