// Wholly invented, like everything about Exampleshire.

/** A second board of the county that meets beside the improvement board, with its own standing agenda and its first meeting planned. */
export const exampleshireFurtherSeries = {
  id: 'exampleshire-parents',
  body: 'exampleshire-corporate-parenting-board',
  title: 'Exampleshire Corporate Parenting Board',
  rhythm: 'Every quarter',
  place: 'The Old School, Exampleton',
  quorum: { least: 4, kinds: ['care-experienced'] },
  papersDaysBefore: 10,
  agenda: [
    { kind: 'welcome', title: 'Welcome and apologies', minutes: 5 },
    { kind: 'story', title: 'What young people bring', minutes: 30 },
    { kind: 'scorecard', title: 'How children in care and care leavers are doing', minutes: 25 },
    { kind: 'other', title: 'The promises to care leavers', minutes: 25 },
    { kind: 'forward-plan', title: 'Next meeting', minutes: 5 },
  ],
  meetings: [
    { id: 'parents-2026-12', on: '2026-12-14', begins: '17:00', deepDives: ['Homes for care leavers'] },
    { id: 'parents-2027-03', on: '2027-03-15', begins: '17:00', deepDives: [] },
  ],
} as const
