import type { Spec } from '../define.ts'

export const assessmentsMedianWdSpec: Spec = {
  month: '2024-03',
  lists: {
    4: `
      Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation
      1               | 2024-03-04                       | 2024-03-04
      2               | 2024-03-04                       | 2024-03-05
      3               | 2024-03-04                       | 2024-03-08
      4               | 2024-03-04                       | 2024-03-11
      5               |                                  | 2024-03-11
    `,
  },
  gives: 2.5,
  because: 'of 0, 1, 4 and 5 working days the middle is halfway between the middle two',
}
