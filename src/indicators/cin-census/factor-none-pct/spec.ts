import type { Spec } from '../../define.ts'

export const factorNonePctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate | AssessmentFactors
      1         | 2024-02-01                  | 21
      2         | 2024-02-01                  | 2A 1A
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'the code that says there is none is not the same as a blank',
}
