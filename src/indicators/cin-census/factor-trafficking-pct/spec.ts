import type { Spec } from '../../define.ts'

export const factorTraffickingPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate | AssessmentFactors
      1         | 2024-02-01                  | 12A
      2         | 2024-02-01                  | 2A
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a code that ends alike is another factor',
}
