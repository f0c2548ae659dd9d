import type { Spec } from '../../define.ts'

export const cpEndsSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-protection-plans': `
      LAchildID | CPPendDate
      1         | 2024-02-29
      2         |
      3         | 2024-03-01
    `,
  },
  gives: 1,
  because: 'a plan that has not ended counts in no month',
}
