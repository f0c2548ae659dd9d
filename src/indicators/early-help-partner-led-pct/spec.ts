import type { Spec } from '../define.ts'

export const earlyHelpPartnerLedPctSpec: Spec = {
  month: '2024-03',
  lists: {
    2: `
      Child Unique ID | Assessment completion date | Organisation completing assessment
      1               | 2024-03-01                 | Hillside Primary School
      2               | 2024-03-01                 | Exampleshire County COUNCIL
      3               | 2024-03-01                 | Local authority
      4               | 2024-03-01                 |
      5               | 2024-03-01                 | Health visiting
    `,
  },
  gives: { num: 2, den: 4 },
  because: 'the council is known by its words in any capitals; where nobody is named nothing can be said',
}
