import type { Spec } from '../define.ts'

export const cpSeenAlonePctSpec: Spec = {
  month: '2024-03',
  lists: {
    7: `
      Child Unique ID | Child Protection Plan Start Date | Child Protection Plan End Date | Date of the Last Statutory Visit | Was the Child Seen Alone?
      1               | 2023-01-01                       |                                | 2024-03-01                       | a) Yes
      2               | 2023-01-01                       |                                | 2024-03-01                       | c) Unknown
      3               | 2023-01-01                       |                                | 2024-03-01                       |
      4               | 2023-01-01                       |                                |                                  | a) Yes
    `,
  },
  gives: { num: 1, den: 3 },
  because: 'who was not visited is left out; not known is not alone',
}
