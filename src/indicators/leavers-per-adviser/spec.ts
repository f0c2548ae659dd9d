import type { Spec } from '../define.ts'

export const leaversPerAdviserSpec: Spec = {
  month: '2024-03',
  lists: {
    9: `
      Child Unique ID | Date of Birth | Allocated Personal Advisor
      1               | 2005-01-01    | Ann Hill
      2               | 2005-01-01    | ann hill
      3               | 2005-01-01    | Ann Hill
      4               | 2005-01-01    | Bo Dale
      5               | 2010-01-01    | Bo Dale
      6               | 2005-01-01    |
    `,
  },
  gives: { num: 4, den: 2 },
  because: 'a young person without an adviser adds to nobody’s load',
}
