import type { Spec } from '../define.ts'

export const assessmentsCompletedSpec: Spec = {
  month: '2024-03',
  lists: {
    4: `
      Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation
      1               | 2024-01-02                       | 2024-03-01
      2               |                                  | 2024-03-02
      3               | 2024-03-01                       |
    `,
  },
  gives: 2,
  because: 'it is the day of authorisation that counts, even where the start is blank',
}
