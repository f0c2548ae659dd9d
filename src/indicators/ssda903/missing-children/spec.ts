import type { Spec } from '../../define.ts'

export const missingChildrenSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-missing': `
      CHILD | MISSING | MIS_START
      1     | M       | 2024-02-01
      1     | M       | 2024-02-20
      2     | A       | 2024-02-01
      3     | M       | 2024-02-01
    `,
  },
  gives: 2,
  because: 'a child who went missing twice is one child',
}
