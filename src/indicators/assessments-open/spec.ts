import type { Spec } from '../define.ts'

export const assessmentsOpenSpec: Spec = {
  month: '2024-03',
  lists: {
    4: `
      Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation
      1               | 2024-03-31                       |
      1               | 2024-01-01                       | 2024-04-01
      2               | 2024-01-01                       | 2024-03-31
      3               | 2024-04-01                       |
      4               |                                  |
    `,
  },
  gives: 2,
  because: 'authorised on the last day is no longer open, and assessments count, not children',
}
