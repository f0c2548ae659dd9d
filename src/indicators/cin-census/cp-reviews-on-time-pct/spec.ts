import type { Spec } from '../../define.ts'

export const cpReviewsOnTimePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | Plan | CPPstartDate | CPPendDate
      1         | 1    | 2023-09-01   |
      2         | 2    | 2023-09-01   |
      3         | 3    | 2023-09-01   |
      4         | 4    | 2023-11-29   |
      5         | 5    | 2023-12-01   |
    `,
    'census-review-spans': `
      Plan | From       | Next review | Reviews before
      1    | 2023-09-01 | 2023-12-01  | 0
      1    | 2023-12-01 |             | 1
      2    | 2023-09-01 | 2023-12-02  | 0
      2    | 2023-12-02 |             | 1
      3    | 2023-09-01 | 2023-10-01  | 0
      3    | 2023-10-01 | 2024-04-02  | 1
      4    | 2023-11-29 |             | 0
      5    | 2023-12-01 |             | 0
    `,
  },
  gives: { num: 3, den: 4 },
  because: 'a first review a day late is late for ever; one that is due on the last day, or after it, is not overdue; a plan younger than three months is left out',
}
