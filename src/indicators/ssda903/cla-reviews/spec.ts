import type { Spec } from '../../define.ts'

export const claReviewsSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-reviews': `
      CHILD | REVIEW
      1     | 2024-02-01
      1     | 2024-02-29
      2     | 2024-03-01
    `,
  },
  gives: 2,
  because: 'a child with two reviews counts twice',
}
