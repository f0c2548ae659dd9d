/** The pack of the invented county’s next board, and what was put right in its second edition. */
export const exampleshirePack = {
  id: 'board-december-2026', title: 'Improvement board, 7 December 2026', template: 'board', meeting: '2026-12-07', since: '2026-11-09',
  body: 'exampleshire-county-council', deepDives: ['contact-decisions-within-one-working-day', 'assessments-within-45-working-days'],
} as const

/** Said after the first edition was issued; the second one prints it. */
export const exampleshirePackCorrection = {
  measure: 'assessments-within-45-working-days',
  note: 'Assessments of two teams that moved to the new case system in September were counted a week late. The figures stand; the first edition did not say so.',
  why: 'The first edition showed assessments on time without saying that two teams moved to the new case system in September.',
} as const

/** What the public record of Northamptonshire gives as a paper for anybody. */
export const northamptonshirePack = { id: 'public-record', title: 'Northamptonshire: the public record', template: 'public-record', meeting: '2026-11-12', since: '2026-10-01' } as const
