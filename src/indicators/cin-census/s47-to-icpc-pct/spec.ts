import type { Spec } from '../../define.ts'

export const s47ToIcpcPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-enquiries': `
      LAchildID | S47ActualStartDate | DateOfInitialCPC
      1         | 2024-02-01         | 2024-03-01
      2         | 2024-02-01         |
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'the conference may lie in a later month',
}
