import type { Spec } from '../../define.ts'

export const adoptionDecisionToMatchDaysMeanSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-adoption-decisions': `
      CHILD | DATE_INT   | DATE_MATCH
      1     | 2024-01-01 | 2024-02-10
      2     | 2024-02-10 | 2024-02-10
      3     | 2024-02-11 | 2024-02-10
    `,
  },
  gives: 20,
  because: '40 days and none have their middle at 20; a decision after the match is left out',
}
