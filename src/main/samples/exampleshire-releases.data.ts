/** Releases of the invented county: one the public has, one that waits for a second person. The second holds small numbers, which are kept back. */
export const exampleshireReleases = [
  {
    title: 'How quickly we decide, to September 2026', by: 'analyst', decidedBy: 'chair', reason: 'I have looked at every line of the table.',
    measures: ['contacts-received', 'contact-decisions-within-one-working-day', 'referrals-received', 'assessments-within-45-working-days'], from: '2025-10-01', to: '2026-09-30',
  },
  {
    title: 'Care leavers and audits, to September 2026', by: 'programme-lead', decidedBy: null, reason: '',
    measures: ['care-leavers-in-custody', 'care-leavers-in-suitable-homes', 'audits-good-or-better'], from: '2026-04-01', to: '2026-09-30',
  },
] as const
