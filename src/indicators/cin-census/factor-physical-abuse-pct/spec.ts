import type { Spec } from '../../define.ts'

export const factorPhysicalAbusePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate | AssessmentFactors
      1         | 2024-02-01                  | 18A
      2         | 2024-02-01                  | 18B 18C
      3         | 2024-02-01                  | 19A
    `,
  },
  gives: { num: 2, den: 3 },
  because: 'the code of earlier years and the two that replaced it count alike, once an assessment',
}
