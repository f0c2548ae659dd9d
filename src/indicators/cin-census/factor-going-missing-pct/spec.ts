import type { Spec } from '../../define.ts'

export const factorGoingMissingPctSpec: Spec = {
  month: '2024-02',
  lists: {
    'census-assessments': `
      LAchildID | AssessmentAuthorisationDate | AssessmentFactors
      1         | 2024-02-01                  | 10A
      2         | 2024-02-01                  | 1A
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'a code that begins alike is another factor',
}
