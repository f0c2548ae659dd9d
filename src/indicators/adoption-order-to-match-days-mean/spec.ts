import type { Spec } from '../define.ts'

export const adoptionOrderToMatchDaysMeanSpec: Spec = {
  month: '2024-03',
  lists: {
    10: `
      Child Unique ID | Date of Placement Order | Date of Matching Child and Prospective Adopters
      1               | 2024-01-01              | 2024-03-01
      2               | 2024-02-01              | 2024-03-02
      3               |                         | 2024-03-02
      4               | 2024-01-01              | 2024-04-01
    `,
  },
  gives: 45,
  because: '60 and 30 days; a child without an order is left out',
}
