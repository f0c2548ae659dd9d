import type { Spec } from '../define.ts'

export const claEndsGuardianPctSpec: Spec = {
  month: '2024-03',
  lists: {
    8: `
      Child Unique ID | Date Ceased to be Looked After | Reason Ceased to be Looked After
      1               | 2024-03-01                     | i) E45: Special Guardianship Orders - former carer relative/friend
      2               | 2024-03-31                     | E48
      3               | 2024-03-31                     | h) E41: Residence order granted
      4               | 2024-03-31                     |
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'another order is not guardianship',
}
