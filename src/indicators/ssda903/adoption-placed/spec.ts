import type { Spec } from '../../define.ts'

export const adoptionPlacedSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-placed-for-adoption': `
      CHILD | DATE_PLACED
      1     | 2024-02-01
      2     | 2024-03-01
    `,
  },
  gives: 1,
  because: 'each placement counts in its own month',
}
