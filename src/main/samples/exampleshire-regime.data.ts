import type { SampleRegime, SampleSource } from './regime-sample-types.ts'
import type { PublicDate } from './sample-types.ts'

// Wholly invented, like everything about Exampleshire.

const on = (day: string): PublicDate => ({ kind: 'day', on: day })
const notice: SampleSource = { title: 'Improvement notice of 2 February 2026 (invented)', url: null }
const letter: SampleSource = { title: 'Letter of the minister, 9 January 2026 (invented)', url: null }
const mindedTo: SampleSource = { title: 'Letter of the minister, 1 December 2025 (invented)', url: null }
const minutes: SampleSource = { title: 'Minutes of the county council (invented)', url: null }

const contract: SampleSource = { title: 'Service delivery contract, September 2024 (invented)', url: null }

const done = (clause: string, reason: string, days: readonly string[], instrument = 'notice-2026'): SampleRegime['acts'] =>
  days.map((each) => ({ kind: 'settle', instrument, clause, how: 'met', on: on(each), reason, source: minutes }))

const council = 'exampleshire-county-council'
const minister = 'Minister for children (invented)'

export const exampleshireRegime: SampleRegime = {
  posts: [
    { id: 'exampleshire-chair', name: 'Independent chair of the improvement board', body: null, from: on('2026-01-12'), to: null, followedBy: null, sources: [letter] },
    { id: 'exampleshire-adviser', name: 'Improvement adviser, Department for Education', body: null, from: on('2025-11-03'), to: null, followedBy: null, sources: [letter] },
    { id: 'exampleshire-director', name: 'Director of children’s services', body: council, from: null, to: null, followedBy: null, sources: [minutes] },
    { id: 'exampleshire-lead-member', name: 'Lead member for children’s services', body: council, from: null, to: null, followedBy: null, sources: [minutes] },
    { id: 'exampleshire-trust-chair', name: 'Chair of Exampleshire Children’s Trust', body: 'exampleshire-childrens-trust', from: on('2023-04-01'), to: null, followedBy: null, sources: [minutes] },
  ],
  appointments: [
    {
      id: 'quillfeather', post: 'exampleshire-chair', person: 'Philomena Quillfeather', by: minister, proposed: on('2025-12-15'), from: on('2026-01-12'), tests: ['Does what the board is told match what families see?', 'Is the council ready to go on without a notice?'],
      until: on('2027-12-31'), remuneration: 'Paid by the Department for Education, two days a week.', interests: { state: 'none', on: '2025-12-15' }, ending: null, sources: [letter], note: null,
    },
    {
      id: 'merriwether', post: 'exampleshire-adviser', person: 'Septimus Merriwether', by: minister, proposed: null, from: on('2025-11-03'), tests: ['Find out why contacts wait so long.'],
      ending: { kind: 'ended', lastDay: on('2025-12-31'), reason: 'Took up another post.', advice: 'Look first at the evenings and weekends, when the hub is thinly staffed.', source: letter }, sources: [letter], note: null,
    },
    { id: 'thistlecombe', post: 'exampleshire-adviser', person: 'Barnaby Thistlecombe', by: minister, proposed: null, from: on('2026-01-12'), until: on('2027-01-31'), interests: { state: 'declared', on: '2026-01-05', words: 'Worked for the neighbouring county until 2024.' }, tests: ['Test whether the front door is safe.'], ending: null, sources: [letter], note: null },
    {
      id: 'wickstead', post: 'exampleshire-director', person: 'Algernon Wickstead-Moor', by: 'The county council', proposed: null, from: on('2021-09-01'), tests: [],
      ending: { kind: 'ended', lastDay: on('2026-05-31'), reason: 'Retired.', advice: 'The audits of practice can be trusted; the waiting times cannot yet.', source: minutes }, sources: [minutes], note: null,
    },
    { id: 'fernybank', post: 'exampleshire-director', person: 'Rosalind Fernybank', by: 'The county council', proposed: on('2026-04-20'), from: on('2026-06-15'), tests: [], ending: null, sources: [minutes], note: null },
    { id: 'lead-member', post: 'exampleshire-lead-member', person: 'Councillor Marigold Ashenhurst', by: 'The county council', proposed: null, from: on('2024-05-20'), tests: [], ending: null, sources: [minutes], note: null },
    {
      id: 'trust-chair', post: 'exampleshire-trust-chair', person: 'Evander Lockspring', by: 'The county council', proposed: null, from: on('2023-04-01'), tests: [],
      ending: { kind: 'ended', lastDay: on('2026-09-30'), reason: 'The term was over.', advice: null, source: minutes }, sources: [minutes], note: null,
    },
  ],
  instruments: [
    {
      id: 'minded-to-2025', kind: 'minded-to', title: 'Letter saying that the minister was minded to issue a notice, 1 December 2025', addressee: council, madeBy: minister, power: null, because: 'The inspection of autumn 2025 found services inadequate.', made: on('2025-12-01'), replaces: null,
      steps: [
        { kind: 'representations-asked', on: on('2025-12-01'), what: 'The council was asked what it had to say.', until: on('2025-12-19'), source: mindedTo },
        { kind: 'representations', on: on('2025-12-17'), what: 'The council accepted the findings and asked for an adviser to stay.', source: minutes },
        { kind: 'considered', on: on('2026-01-09'), what: 'The minister kept the adviser in post.', source: letter },
        { kind: 'decided', on: on('2026-02-02'), what: 'The notice was issued.', source: notice },
      ],
      clauses: [], sources: [mindedTo], note: 'Invented.',
    },
    {
      id: 'terms-2026', kind: 'terms-of-reference', title: 'Terms of reference of the improvement board, 12 January 2026', addressee: council, madeBy: 'The minister and the county council (invented)', power: null, because: null, made: on('2026-01-12'), replaces: null, steps: [],
      clauses: [
        { clause: '1', what: 'Meet every month, and publish the notes of each meeting.', holder: { post: 'exampleshire-chair' }, due: { kind: 'throughout' } },
        { clause: '2', what: 'Give the board what it asks for, five working days before it meets.', holder: { body: council }, due: { kind: 'throughout' } },
      ],
      sources: [minutes], note: 'Invented.',
    },
    {
      id: 'notice-2026', kind: 'improvement-notice', title: 'Improvement notice of 2 February 2026', addressee: council, madeBy: minister, power: null, because: 'The inspection of autumn 2025 found services inadequate.', made: on('2026-02-02'), replaces: null,
      steps: [{ kind: 'reviewed', on: on('2026-08-03'), what: 'First review: some progress, too early to tell.', source: letter }],
      clauses: [
        { clause: '1', what: 'Keep an improvement board with an independent chair, and meet every month.', holder: { body: council }, due: { kind: 'throughout' } },
        { clause: '2', what: 'Send the Department a plan that answers every finding.', holder: { post: 'exampleshire-director' }, due: { kind: 'within', count: 70, unit: 'working-days', after: '2026-02-02' } },
        { clause: '3', what: 'Report to the minister on progress.', holder: { post: 'exampleshire-chair' }, due: { kind: 'every', months: 3, first: '2026-04-30' } },
        { clause: '4', what: 'Give the board figures for each month that the adviser has checked.', holder: { post: 'exampleshire-adviser' }, due: { kind: 'every', months: 1, first: '2026-02-28' } },
        { clause: '5', what: 'Show that children seen by the front door wait no longer than one working day.', holder: { body: 'exampleshire-childrens-trust' }, due: { kind: 'by', on: on('2026-12-18') } },
        { clause: '6', what: 'Review progress with the council.', holder: { post: 'exampleshire-adviser' }, due: { kind: 'every', months: 6, first: '2026-08-03' } },
        { clause: '7', what: 'Say how the two councils of 2027 will carry on the improvement.', holder: { post: 'exampleshire-lead-member' }, due: { kind: 'by', on: on('2026-10-30') } },
        { clause: '8', what: 'Tell the board each month how many social workers came and left.', holder: { post: 'exampleshire-director' }, due: { kind: 'every', months: 1, first: '2026-03-31' } },
      ],
      sources: [notice], note: 'Invented.',
    },
    {
      id: 'trust-contract-2024', kind: 'contract', title: 'Service delivery contract with Exampleshire Children’s Trust', addressee: 'exampleshire-childrens-trust', madeBy: 'The county council and the trust', power: null, because: null, made: on('2024-10-01'), replaces: null, steps: [],
      clauses: [
        { clause: '1', what: 'Give the figures of the schedule after each quarter.', holder: { body: 'exampleshire-childrens-trust' }, due: { kind: 'every', months: 3, first: '2025-01-30' } },
        { clause: '2', what: 'Report on each year of the contract.', holder: { body: 'exampleshire-childrens-trust' }, due: { kind: 'every', months: 12, first: '2025-12-31' } },
        { clause: '3', what: 'Review the contract half way.', holder: { body: council }, due: { kind: 'by', on: on('2027-09-30') } },
        { clause: '4', what: 'Decide whether to leave the contract at the break.', holder: { body: council }, due: { kind: 'by', on: on('2028-03-31') } },
      ],
      sources: [contract], note: 'Invented.',
    },
  ],
  acts: [
    { kind: 'end-instrument', instrument: 'minded-to-2025', on: on('2026-02-02'), how: 'carried-out', reason: 'The notice was issued.', source: notice },
    { kind: 'settle', instrument: 'notice-2026', clause: '2', how: 'met', on: on('2026-05-08'), reason: 'The plan was sent.', source: letter },
    { kind: 'settle', instrument: 'notice-2026', clause: '3', how: 'met', on: on('2026-04-30'), reason: 'First report sent.', source: letter },
    { kind: 'settle', instrument: 'notice-2026', clause: '3', how: 'met', on: on('2026-08-06'), reason: 'Second report sent, a week late.', source: letter },
    ...done('4', 'The adviser checked the figures.', ['2026-03-10', '2026-04-09', '2026-05-07', '2026-06-11', '2026-07-09', '2026-08-13', '2026-09-10', '2026-10-08']),
    ...done('8', 'The numbers were in the papers of the board.', ['2026-04-02', '2026-04-30', '2026-06-18', '2026-07-02', '2026-08-06', '2026-09-03', '2026-10-01', '2026-11-05']),
    ...done('1', 'The figures were given.', ['2025-01-23', '2025-04-23', '2025-07-23', '2025-10-23', '2026-01-23', '2026-04-23', '2026-07-23', '2026-10-23'], 'trust-contract-2024'),
    ...done('2', 'The joint committee noted the report.', ['2025-12-09'], 'trust-contract-2024'),
    { kind: 'settle', instrument: 'notice-2026', clause: '6', how: 'met', on: on('2026-08-03'), reason: 'First review held.', source: letter },
  ],
  escalations: [
    { id: 'adviser-2025', body: council, rung: 'adviser', from: on('2025-11-03'), reason: 'Services were judged inadequate.', conditions: null, lifted: null, sources: [letter] },
    { id: 'notice-rung-2026', body: council, rung: 'improvement-notice', from: on('2026-02-02'), reason: 'Services were judged inadequate.', conditions: 'The Department reviews progress every six months.', lifted: null, sources: [notice] },
  ],
}

/** What the council did of what the law asks after its inspection of 2025. */
export const exampleshireLegalDuties = [
  { duty: 'publish-report', on: '2025-12-01', reason: 'The report stands on the council’s site (invented).' },
  { duty: 'publish-action-plan', on: '2026-03-02', reason: 'The plan was published and sent to Ofsted, after its day (invented).' },
] as const
