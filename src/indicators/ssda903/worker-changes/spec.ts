import type { Spec } from '../../define.ts'

export const workerChangesSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-workers': `
      CHILD | SW_ID | SW_DECOM
      1     | A     | 2023-01-01
      1     | B     | 2024-02-01
      2     | A     | 2024-02-01
    `,
  },
  gives: 1,
  because: 'the first worker of a child is no change',
}
