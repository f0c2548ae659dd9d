import type { EscalationMatter, PartnerKind } from '../../core/front-door/front-door.ts'
import type { SampleRegime } from './regime-sample-types.ts'

// Wholly invented, like everything about Exampleshire. Every number was made up; none is a sum over real or synthetic children.

export const exampleshireFrontDoorPartners: readonly { readonly id: string; readonly name: string; readonly kind: PartnerKind; readonly body: string | null }[] = [
  { id: 'trust', name: 'Exampleshire Children’s Trust', kind: 'childrens-social-care', body: 'exampleshire-childrens-trust' },
  { id: 'police', name: 'Exampleshire Police', kind: 'police', body: null },
  { id: 'health', name: 'Exampleshire Community Health (invented)', kind: 'health', body: null },
  { id: 'schools', name: 'Exampleshire schools desk (invented)', kind: 'education', body: null },
]

type SampleCommitment = readonly [partner: string, people: number, hoursADay: number, daysAWeek: number, red: number | null, amber: number | null, green: number | null]

export const exampleshireFrontDoorAgreements: readonly { readonly title: string; readonly from: string; readonly to: string | null; readonly commitments: readonly SampleCommitment[]; readonly source: string; readonly instrument: string | null }[] = [
  { title: 'Front door agreement', from: '2025-04-01', to: null, source: 'Front door agreement of 20 March 2025 (invented)', instrument: null, commitments: [['trust', 12, 10, 5, 4, 24, 72], ['police', 3, 8, 5, 4, 24, null], ['health', 2, 7.5, 5, 4, 24, null]] },
  {
    title: 'Front door agreement', from: '2026-04-01', to: '2027-03-31', source: 'Front door agreement of 24 March 2026 (invented)', instrument: 'front-door-terms-2026',
    commitments: [['trust', 14, 12, 7, 2, 8, 48], ['police', 4, 12, 7, 2, 8, 48], ['health', 3, 8, 5, 2, 8, 48], ['schools', 1, 7.5, 5, null, 24, 72]],
  },
]

/** People, hours a day, then asked and in time for red, amber and green, then meetings invited to and attended. */
type SampleMonth = readonly [people: number, hours: number, red: number, redInTime: number, amber: number, amberInTime: number, green: number, greenInTime: number, invited: number, attended: number]

export const exampleshireFrontDoorMonths: Readonly<Record<string, Readonly<Record<string, SampleMonth | null>>>> = {
  '2026-05': { trust: [13.2, 12, 61, 58, 214, 190, 402, 371, 48, 48], police: [3.5, 10, 58, 51, 201, 171, 388, 320, 48, 42], health: [1.8, 8, 55, 38, 190, 121, 361, 240, 46, 20], schools: [1, 7.5, 0, 0, 120, 104, 260, 241, 12, 9] },
  '2026-06': { trust: [13.5, 12, 66, 63, 220, 201, 410, 388, 51, 51], police: [3.5, 10, 62, 57, 207, 183, 392, 341, 51, 46], health: [1.8, 8, 60, 41, 197, 130, 372, 251, 49, 21], schools: [1, 7.5, 0, 0, 131, 118, 270, 255, 14, 11] },
  '2026-07': { trust: [13.8, 12, 59, 57, 209, 195, 398, 377, 44, 44], police: [3.8, 12, 56, 52, 198, 180, 380, 345, 44, 40], health: [2.1, 8, 52, 39, 186, 131, 355, 260, 43, 21], schools: [0.8, 7.5, 0, 0, 98, 90, 210, 199, 9, 6] },
  '2026-08': { trust: [13.1, 12, 48, 46, 171, 160, 321, 300, 37, 37], police: [3.6, 12, 46, 43, 163, 150, 309, 284, 37, 33], health: [1.9, 8, 43, 32, 151, 104, 290, 211, 36, 17], schools: null },
  '2026-09': { trust: [14, 12, 63, 61, 224, 213, 418, 402, 52, 52], police: [4, 12, 60, 57, 213, 199, 399, 370, 52, 48], health: [2.3, 8, 57, 46, 203, 158, 380, 299, 50, 28], schools: [1, 7.5, 0, 0, 126, 117, 266, 252, 13, 11] },
  '2026-10': { trust: [14, 12, 65, 63, 228, 219, 421, 406, 54, 54], police: [4, 12, 61, 58, 216, 203, 402, 377, 54, 50], health: [2.4, 8, 58, 48, 206, 167, 384, 311, 52, 31], schools: [0.6, 6, 0, 0, 119, 104, 251, 230, 8, 5] },
}

/** No further action, advice, early help, assessment, strategy meeting, passed to another council. */
export const exampleshireDecisions: Readonly<Record<string, readonly [number, number, number, number, number, number]>> = {
  '2026-05': [212, 148, 96, 187, 48, 7],
  '2026-06': [205, 151, 104, 192, 51, 6],
  '2026-07': [198, 144, 101, 181, 44, 4],
  '2026-08': [160, 118, 79, 150, 37, 0],
  '2026-09': [201, 159, 118, 190, 52, 8],
  '2026-10': [196, 163, 126, 188, 54, 3],
}

export const exampleshirePartnerEscalations: readonly {
  readonly id: string
  readonly by: string
  readonly against: string
  readonly matter: EscalationMatter
  readonly what: string
  readonly raised: string
  readonly due: string
  readonly answer: { readonly on: string; readonly words: string } | null
  readonly settled: { readonly on: string; readonly words: string } | null
}[] = [
  { id: 'health-at-meetings', by: 'trust', against: 'health', matter: 'attendance', what: 'Nobody from health came to more than half of the strategy meetings since April.', raised: '2026-09-14', due: '2026-10-12', answer: { on: '2026-10-01', words: 'Two nurses have been asked to cover meetings from November. One has begun.' }, settled: null },
  { id: 'police-at-weekends', by: 'trust', against: 'police', matter: 'people-not-there', what: 'The desk of the police closed at 6 pm, although 8 pm was agreed.', raised: '2026-06-08', due: '2026-06-30', answer: { on: '2026-06-19', words: 'The rota is being changed.' }, settled: { on: '2026-07-06', words: 'The desk is open until 8 pm on all seven days.' } },
  { id: 'reasons-for-closing', by: 'schools', against: 'trust', matter: 'missing-information', what: 'Schools are not told why a contact was closed.', raised: '2026-11-09', due: '2026-12-07', answer: null, settled: null },
]

/** The document whose clauses are the duties of the partnership. */
export const exampleshireFrontDoorTerms: SampleRegime = {
  posts: [],
  appointments: [],
  instruments: [
    {
      id: 'front-door-terms-2026', kind: 'terms-of-reference', title: 'Terms of the front door partnership, April 2026', addressee: 'exampleshire-childrens-trust', madeBy: 'The chief officers of the agencies (invented)', power: null, because: null,
      made: { kind: 'day', on: '2026-04-01' }, replaces: null, steps: [],
      clauses: [
        { clause: '1', what: 'Show the agencies each quarter what each of them gave to the front door.', holder: { body: 'exampleshire-childrens-trust' }, due: { kind: 'every', months: 3, first: '2026-07-31' } },
        { clause: '2', what: 'Look together at twenty closed contacts each quarter.', holder: { body: 'exampleshire-childrens-trust' }, due: { kind: 'every', months: 3, first: '2026-06-30' } },
        { clause: '3', what: 'Review the agreement before it ends.', holder: { body: 'exampleshire-county-council' }, due: { kind: 'by', on: { kind: 'day', on: '2027-01-29' } } },
      ],
      sources: [{ title: 'Terms of the partnership (invented)', url: null }], note: 'Invented.',
    },
  ],
  acts: (['2026-07-28', '2026-10-27'] as const).map((on) => ({ kind: 'settle', instrument: 'front-door-terms-2026', clause: '1', how: 'met', on: { kind: 'day', on }, reason: 'The figures were shown at the partnership meeting.', source: null })),
  escalations: [],
}
