import type { Spec } from '../define.ts'

export const adoptionPlacedSpec: Spec = {
  month: '2024-03',
  lists: {
    10: `
      Child Unique ID | Date Placed for Adoption
      1               | 2024-03-05
      2               |
      3               | 2024-02-05
    `,
  },
  gives: 1,
  because: 'a child not yet placed is not counted',
}
