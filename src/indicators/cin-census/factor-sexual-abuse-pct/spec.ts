import type { Spec } from '../../define.ts'

export const factorSexualAbusePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate | AssessmentFactors
      1         | 2024-02-01                  | 19A
      2         | 2024-02-01                  | 19C
      3         | 2024-02-01                  | 18B
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'the code of earlier years and the two that replaced it count alike',
}
