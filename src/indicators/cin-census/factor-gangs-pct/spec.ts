import type { Spec } from '../../define.ts'

export const factorGangsPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate | AssessmentFactors
      1         | 2024-02-01                  | 13A
      2         | 2024-02-01                  | 3A
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a code that ends alike is another factor',
}
