import type { Spec } from '../../define.ts'

export const claReviewsParticipationPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-reviews': `
      CHILD | REVIEW     | REVIEW_CODE
      1     | 2024-02-01 | PN1
      2     | 2024-02-01 | PN4
      3     | 2024-02-01 | PN7
      4     | 2024-02-01 | PN0
      5     | 2024-02-01 | PN6
      6     | 2024-02-01 |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'to come and say nothing is not to take part; a child under four, or a blank, is left out',
}
