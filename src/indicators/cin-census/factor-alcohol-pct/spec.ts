import type { Spec } from '../../define.ts'

export const factorAlcoholPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate | AssessmentFactors
      1         | 2024-02-01                  | 1A 3B
      2         | 2024-02-01                  | 21A
      3         | 2024-02-01                  |
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'an assessment without any factor recorded is left out',
}
