import type { Spec } from '../define.ts'

export const assessmentsOpenOver45wdSpec: Spec = {
  month: '2024-03',
  lists: {
    4: `
      Child Unique ID | Continuous Assessment Start Date | Continuous Assessment Date of Authorisation
      1               | 2024-01-25                       |
      2               | 2024-01-24                       |
      3               | 2006-05-01                       |
      4               | 2024-01-02                       | 2024-03-01
    `,
  },
  gives: 2,
  because: 'from 25 January to 31 March there are 45 working days; a start before the years held is over for certain',
}
