import type { Spec } from '../../define.ts'

export const cpOpenSexualPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPstartDate | CPPendDate | InitialCategoryOfAbuse | LatestCategoryOfAbuse
      1         | 2024-01-01   |            | NEG                    | SAB
      2         | 2024-01-01   |            | SAB                    | NEG
      3         | 2024-01-01   | 2024-02-01 | SAB                    | SAB
      4         | 2024-01-01   |            |                        |
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'the latest category counts, not the first; an ended plan is left out',
}
