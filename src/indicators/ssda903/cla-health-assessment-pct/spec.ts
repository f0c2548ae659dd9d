import type { Spec } from '../../define.ts'

export const claHealthAssessmentPctSpec: Spec = {
  month: '2024-03',
  lists: {
    'care-health': `
      CHILD | HEALTH_ASSESSMENT
      1     | 1
      2     | 0
      3     |
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a child of whom it is not recorded is left out',
}
