import type { Spec } from '../../define.ts'

export const adoptionCareToPlacedDaysMeanSpec: Spec = {
  month: '2024-02',
  lists: {
    'care-placed-for-adoption': `
      CHILD | DATE_PLACED | Care began
      1     | 2024-02-01  | 2023-02-01
      2     | 2024-02-11  | 2023-02-01
      3     | 2024-02-01  | 2024-02-02
    `,
  },
  gives: 370,
  because: '365 and 375 days have their middle at 370; a child placed before care began is an error and left out',
}
