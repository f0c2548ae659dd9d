import type { Spec } from '../../define.ts'

export const claReviewsOnTimePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-episodes': `
      CHILD | DECOM      | DEC | LS
      1     | 2023-10-02 |     | C1
      2     | 2023-10-02 |     | C1
      3     | 2024-02-05 |     | C1
      4     | 2023-01-01 |     | C1
      5     | 2023-01-01 |     | C1
      6     | 2024-01-02 |     | C1
    `,
    'care-review-spans': `
      CHILD | From       | Next review | Ended      | Reviews before
      1     | 2023-10-02 | 2023-10-30  |            | 0
      1     | 2023-10-30 | 2024-01-30  |            | 1
      1     | 2024-01-30 |             |            | 2
      2     | 2023-10-02 | 2023-10-31  |            | 0
      2     | 2023-10-31 | 2023-12-01  |            | 1
      2     | 2023-12-01 |             |            | 2
      3     | 2024-02-05 |             |            | 0
      4     | 2023-08-29 |             |            | 2
      5     | 2023-08-28 |             |            | 2
      6     | 2023-01-01 |             | 2023-12-01 | 0
      6     | 2024-01-02 | 2024-01-30  |            | 0
      6     | 2024-01-30 |             |            | 1
    `,
  },
  gives: { num: 3, den: 5 },
  because: 'the 20th working day is in time and the 21st is late; the day the review is due is not yet late; a time in care that has ended no longer counts',
}
