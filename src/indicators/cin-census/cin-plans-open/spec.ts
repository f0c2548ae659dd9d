import type { Spec } from '../../define.ts'

export const cinPlansOpenSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-need-plans': `
      LAchildID | CINPlanStartDate | CINPlanEndDate
      1         | 2024-01-01       |
      1         | 2024-02-01       |
      2         | 2024-01-01       | 2024-02-29
      3         | 2024-01-01       | 2024-03-01
    `,
  },
  gives: 2,
  because: 'a child with two open plans is one child',
}
