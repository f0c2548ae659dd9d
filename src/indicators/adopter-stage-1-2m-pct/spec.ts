import type { Spec } from '../define.ts'

export const adopterStage12mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    11: `
      Individual adopter identifier | Family identifier | Date Stage 1 started | Date Stage 1 ended
      1                             | F1                | 2024-01-01           | 2024-03-01
      2                             | F1                | 2024-01-01           | 2024-03-01
      3                             | F2                | 2023-12-31           | 2024-03-01
      4                             | F3                |                      | 2024-03-01
      5                             | F4                | 2024-03-05           | 2024-03-01
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a couple counts once; a stage without a start, or one that ends before it began, is left out',
}
