import type { Spec } from '../../define.ts'

export const factorDomesticAbusePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate | AssessmentFactors
      1         | 2024-02-01                  | 3A 3B
      2         | 2024-02-01                  | 1A 3C
      3         | 2024-02-01                  | 23A
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'an assessment that names two forms of it counts once',
}
