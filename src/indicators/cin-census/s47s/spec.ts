import type { Spec } from '../../define.ts'

export const s47sSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-enquiries': `
      LAchildID | S47ActualStartDate
      1         | 2024-02-01
      1         | 2024-02-20
      2         | 2024-01-31
    `,
  },
  gives: 2,
  because: 'two enquiries about one child count twice',
}
