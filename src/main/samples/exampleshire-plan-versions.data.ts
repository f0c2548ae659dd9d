/** Wholly invented. Who signed the plan, when and why: as it was first agreed, and after the autumn’s updates. */
export const exampleshirePlanVersions = {
  agreed: { by: 'trust', on: '2026-01-26', reason: 'The first plan after the inspection, agreed before work began.', agreedBy: 'Improvement board, 19 January 2026' },
  refreshed: { by: 'director', on: '2026-11-13', reason: 'Brought up to date for the monitoring visit: two end dates were moved by the board.', agreedBy: 'Improvement board, 9 November 2026' },
} as const
