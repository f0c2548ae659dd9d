import type { Spec } from '../define.ts'

export const adopterStage24mPctSpec: Spec = {
  month: '2024-03',
  lists: {
    11: `
      Individual adopter identifier | Family identifier | Date Stage 2 started | Date Stage 2 ended
      1                             | F1                | 2023-11-30           | 2024-03-30
      2                             | F1                | 2023-11-30           | 2024-03-30
      3                             | F2                | 2023-11-29           | 2024-03-30
      4                             | F3                |                      | 2024-03-01
      5                             | F4                | 2024-03-31           | 2024-03-01
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a couple counts once; a stage without a start, or one that ends before it began, is left out',
}
