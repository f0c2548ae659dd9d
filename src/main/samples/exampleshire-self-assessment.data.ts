/**
 * Wholly invented. What the director before said of the services in the summer of 2025, ten weeks before the inspection: better of three areas than
 * inspectors then found, and right about the fourth.
 */
export const exampleshireFormerDirector = {
  id: 'former-director',
  name: 'Algernon Wickstead-Moor',
  email: 'former-director@exampleshire.example.org',
  role: 'director',
  capacity: 'Director of children’s services until May 2026',
  from: '2021-09-01',
  to: '2026-05-31',
  whyEnded: 'Retired. The self-assessment of 2025 stays on record under this name.',
} as const

export const exampleshireFirstSelfAssessment = {
  on: '2025-06-27',
  answers: {
    'what-do-you-know': 'Managers tell us that thresholds are understood and that children are seen. More families ask for help than in 2022, and some wait at the front door when the hub is busy.',
    'how-do-you-know': 'From monthly figures and from what managers report. We stopped auditing cases in the spring, while posts were empty. We did not ask parents.',
    'what-next': 'Fill the empty posts, agree a recovery plan with the trust, and begin auditing again in the autumn.',
  },
  grades: [
    { area: 'help-and-protection', grade: 'requires-improvement', why: 'Decisions are sound once they are made. Too many wait.' },
    { area: 'children-in-care', grade: 'good', why: 'Most have lived in one home for two years or more.' },
    { area: 'care-leavers', grade: 'good', why: 'Personal advisers keep in touch with nearly all of them.' },
    { area: 'leaders-impact', grade: 'good', why: 'Leaders know their services, and the recovery plan names what matters.' },
  ],
} as const
