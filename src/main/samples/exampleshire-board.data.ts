import type { SampleMeeting } from './board-sample-types.ts'

// Wholly invented, like everything about Exampleshire. Nobody here is real, and no story of a child is told.

export const exampleshireBoardSeries = {
  id: 'exampleshire-board',
  body: 'exampleshire-improvement-board',
  title: 'Exampleshire Improvement Board',
  rhythm: 'Every month',
  place: 'Committee room 2, County Hall, Exampleton',
  quorum: { least: 5, kinds: ['independent-chair', 'partner'] },
  papersDaysBefore: 7,
} as const

/** Who sits in each place, by the seat. */
export const exampleshireBoardNames: Readonly<Record<string, string>> = {
  'board-chair': 'Philomena Quillfeather',
  'board-lead-member': 'Clementine Ashgrove',
  'board-director': 'Rosalind Fernybank',
  'board-trust': 'Leopold Windermarsh',
  'board-adviser': 'Barnaby Thistlecombe',
  'board-police': 'Jocelyn Dunmerrow',
  'board-health': 'Marguerite Fosdyke',
  'board-schools': 'Septimus Larch',
}

/** Who leads each point, where somebody always does. */
export const exampleshireLeads = {
  welcome: 'Chair', minutes: 'Chair', 'director-report': 'Director of children’s services', scorecard: 'Performance analyst', audit: 'Principal social worker', exceptions: 'Programme lead',
  workforce: 'Director of children’s services', partners: 'Police and health', risks: 'Programme lead', inspection: 'Director of children’s services', communications: 'Programme lead', 'forward-plan': 'Programme lead',
} as const

const file = 'exampleshire-report.pdf'

export const exampleshireMeetings: readonly SampleMeeting[] = [
  {
    id: 'board-2026-06', on: '2026-06-22', story: { title: 'A first week in the hub', broughtBy: 'Practitioner forum' }, deepDives: ['Contacts that wait'],
    away: [{ seat: 'board-schools', presence: 'apologies' }], interests: [{ seat: 'board-trust', interest: 'The trust is paid under the contract that is discussed.' }],
    notes: {
      welcome: 'The new director was welcomed to her first meeting.',
      'director-report': 'Two thirds of contacts were decided within a working day. The director said plainly that this was not good enough.',
      scorecard: 'The board asked why one month stands out. The answer was a change in how contacts are counted, now marked on the chart.',
      'deep-dive': 'Contacts wait where the hub has no police decision-maker in the afternoon. Staff had said so for a year.',
      workforce: 'One post in four is filled by an agency worker.',
    },
    decisions: [
      { at: 'scorecard', what: 'Charts are read with their limits, and no arrow is shown for a single month.', why: 'Three reports in a row spoke of progress where the figures only moved up and down.', by: 'The board, agreed by all' },
      { at: 'deep-dive', what: 'Police and health each name who decides in the hub until eight in the evening.', why: 'Most contacts that wait come in after two o’clock.', by: 'The chair, after asking each partner' },
    ],
    actions: [
      { at: 'deep-dive', what: 'Bring a rota for the hub with a name for every shift.', owner: 'Detective superintendent, Exampleshire Police', due: '2026-07-13', closed: { on: '2026-07-20', result: 'The rota began on 13 July.' } },
      { at: 'workforce', what: 'Say how many agency workers could become staff, and what stands in the way.', owner: 'Director of children’s services', due: '2026-09-07', closed: { on: '2026-09-14', result: 'Eleven asked to stay; nine contracts are signed.' } },
    ],
    view: { on: '2026-06-23', better: 'People told the board bad news early. That is new.', worried: 'Nobody could say how long the contacts that wait have waited.', asks: 'A count of waiting contacts by age, every month.' },
    approvedOn: '2026-07-20',
    papers: [
      { at: 'scorecard', title: 'Scorecard for May', owner: 'Performance analyst', by: 'analyst', givenOn: '2026-06-15', page: 'scorecard' },
      { at: 'inspection', title: 'The inspection report of 2025', owner: 'Programme lead', by: 'lead', givenOn: '2026-06-12', file },
    ],
  },
  {
    id: 'board-2026-07', on: '2026-07-20', story: { title: 'Moving on from care at eighteen', broughtBy: 'Care leavers’ forum' }, deepDives: ['Care leavers’ homes'],
    away: [{ seat: 'board-health', presence: 'substitute', substitute: 'Edmund Crake' }], interests: [],
    notes: {
      minutes: 'The rota for the hub has begun. The action is closed.',
      'director-report': 'The first month of the new rota. Too early to say whether waits are shorter.',
      'deep-dive': 'Young people told the board that nobody explains the deposit scheme. It is in the offer and on no form.',
      audit: 'Ten cases were audited twice by two people. They agreed on seven.',
    },
    decisions: [{ at: 'deep-dive', what: 'The offer for care leavers is rewritten with the young people who use it.', why: 'What is promised is not what they hear about.', by: 'The board, agreed by all' }],
    actions: [
      { at: 'audit', what: 'Hold a session where auditors settle the three cases they saw differently.', owner: 'Principal social worker and quality lead', due: '2026-09-07', closed: { on: '2026-09-14', result: 'Held on 2 September. Guidance on two questions was made clearer.' } },
      { at: 'deep-dive', what: 'Put the deposit scheme on the form that every personal adviser uses.', owner: 'Director of children’s services', due: '2026-10-05', closed: { on: '2026-10-12', result: 'On the form since 1 October.' } },
    ],
    view: { on: '2026-07-21', better: 'The board heard young people first and officers second.', worried: 'Audits disagree in three cases of ten. I cannot yet rest on them.', asks: 'The same audit again in the autumn, with the agreement printed beside the result.' },
    approvedOn: '2026-09-14',
    papers: [{ at: 'scorecard', title: 'Scorecard for June', owner: 'Performance analyst', by: 'analyst', givenOn: '2026-07-13', page: 'scorecard' }, { at: 'deep-dive', title: 'What is promised to care leavers', owner: 'Programme lead', by: 'lead', givenOn: '2026-07-13', page: 'care-leavers' }],
  },
  {
    id: 'board-2026-08', on: '2026-08-24', story: null, deepDives: [],
    away: [{ seat: 'board-lead-member', presence: 'apologies' }, { seat: 'board-police', presence: 'apologies' }, { seat: 'board-health', presence: 'absent' }, { seat: 'board-schools', presence: 'apologies' }],
    interests: [],
    notes: { welcome: 'No partner was in the room. The chair said that the board would talk and decide nothing.', 'director-report': 'The director reported on the summer. Waits were longer in the first two weeks of August.' },
    decisions: [],
    actions: [{ at: 'partners', what: 'Ask each partner for a named substitute for every meeting.', owner: 'Programme lead', due: '2026-09-07', closed: { on: '2026-09-14', result: 'All four have named one.' } }],
    view: { on: '2026-08-25', better: 'The director did not dress up a bad month.', worried: 'A board without partners is a meeting of officers.', asks: 'Named substitutes before September.' },
    approvedOn: '2026-09-14',
    papers: [{ at: 'scorecard', title: 'Scorecard for July', owner: 'Performance analyst', by: 'analyst', givenOn: '2026-08-17', page: 'scorecard' }],
  },
  {
    id: 'board-2026-09', on: '2026-09-14', story: { title: 'A plan that a family could read', broughtBy: 'Practitioner forum' }, deepDives: ['Workforce'],
    away: [], interests: [{ seat: 'board-lead-member', interest: 'A relative works for an agency that supplies social workers.' }],
    notes: {
      minutes: 'Four actions were closed. None is late.',
      'director-report': 'Nine agency workers became staff over the summer.',
      workforce: 'Vacancies fell. Caseloads did not: newly qualified workers carry fewer cases, as they should, and others carry more.',
      exceptions: 'The action on supervision has moved for the second time. The board asked what had been learned since the first.',
      partners: 'Health can show that its worker is in the hub on nine days of ten.',
    },
    decisions: [
      { at: 'workforce', what: 'Caseload is reported as a spread, not as an average.', why: 'The average hides the workers with the most cases.', by: 'The board, agreed by all' },
      { at: 'exceptions', what: 'An action whose date moves a second time comes to the board with its owner.', why: 'Dates moved quietly for a year before the inspection.', by: 'The chair' },
    ],
    actions: [
      { at: 'exceptions', what: 'Come to the October meeting about supervision.', owner: 'Head of service, front door and assessment', due: '2026-10-12', closed: { on: '2026-10-12', result: 'She came. Two team managers had no time kept free for it; now they have.' } },
      { at: 'workforce', what: 'Show how many workers carry more than the agreed number of cases.', owner: 'Performance analyst', due: '2026-11-09', closed: { on: '2026-11-09', result: 'In the scorecard from October on.' } },
    ],
    view: { on: '2026-09-15', better: 'The posts are being filled by people who mean to stay.', worried: 'Supervision slips when teams are busiest, which is when it is needed.', asks: 'To hear from team managers themselves.' },
    approvedOn: '2026-10-12',
    papers: [{ at: 'scorecard', title: 'Scorecard for August', owner: 'Performance analyst', by: 'analyst', givenOn: '2026-09-07', page: 'scorecard' }, { at: 'exceptions', title: 'The plan: what is off track', owner: 'Programme lead', by: 'lead', givenOn: '2026-09-07', page: 'plan' }],
  },
  {
    id: 'board-2026-10', on: '2026-10-12', story: { title: 'What a social worker does on a Tuesday', broughtBy: 'Team managers, east area' }, deepDives: ['Supervision', 'The contract with the trust'],
    away: [{ seat: 'board-adviser', presence: 'substitute', substitute: 'Winifred Oakes' }], interests: [{ seat: 'board-trust', interest: 'The trust is paid under the contract that is discussed. He left the room for the decision.' }],
    notes: {
      minutes: 'The minutes of September were approved. Two actions were closed.',
      scorecard: 'Decisions within a working day are up for five months in a row, and the chart says it is a real change. Assessments are not.',
      'deep-dive': 'Team managers said that supervision is held, and that its record is written weeks later.',
      risks: 'The councils divide in April. The board asked who will answer for each duty on the day.',
    },
    decisions: [
      { at: 'scorecard', what: 'The board says in public that decisions at the front door are faster, and that assessments are not.', why: 'Both are true, and the chart bears out the first.', by: 'The board, agreed by all' },
      { at: 'deep-dive', what: 'The contract’s step on child protection conferences stays until two quarters are met.', why: 'One good month is not a change.', by: 'The board, with the trust out of the room' },
    ],
    actions: [
      { at: 'deep-dive', what: 'Show the days between supervision and its record, each month.', owner: 'Principal social worker and quality lead', due: '2026-11-30' },
      { at: 'risks', what: 'Bring a list of every duty with who holds it after 1 April.', owner: 'Programme lead', due: '2026-11-30', planAction: 1 },
    ],
    view: { on: '2026-10-13', better: 'For the first time a claim of progress rests on a chart that bears it out.', worried: 'The division of the councils takes attention from practice.', asks: 'One page that says who answers for what in April.' },
    correction: { at: 'scorecard', text: 'Decisions within a working day are up for six months in a row, and the chart says it is a real change. Assessments are not.', reason: 'The chart shows six months. The minutes said five.', on: '2026-11-10' },
    approvedOn: '2026-11-09',
    papers: [{ at: 'scorecard', title: 'Scorecard for September', owner: 'Performance analyst', by: 'analyst', givenOn: '2026-10-05', page: 'scorecard' }, { at: 'deep-dive', title: 'The contract with the trust', owner: 'Programme lead', by: 'lead', givenOn: '2026-10-05', page: 'contracts' }],
  },
  {
    id: 'board-2026-11', on: '2026-11-09', story: { title: 'Why I came back to Exampleshire', broughtBy: 'Social work academy' }, deepDives: ['Assessments'],
    away: [{ seat: 'board-lead-member', presence: 'apologies' }], interests: [],
    notes: {
      minutes: 'The minutes of October were approved. One sentence will be corrected.',
      'director-report': 'A monitoring visit is expected before the spring.',
      scorecard: 'Caseload now stands as a spread. Six workers carry more than the agreed number.',
      'deep-dive': 'Assessments are late where a second agency is slow to answer. The hub now asks on the first day.',
      communications: 'A short public update was agreed.',
    },
    decisions: [{ at: 'deep-dive', what: 'Late assessments are counted by the reason they are late.', why: 'Nobody can mend a wait whose cause is not known.', by: 'The board, agreed by all' }],
    actions: [
      { at: 'deep-dive', what: 'Bring the reasons for late assessments to the December meeting.', owner: 'Head of service, front door and assessment', due: '2026-12-07' },
      { at: 'scorecard', what: 'Say what is done for the six workers with too many cases.', owner: 'Director of children’s services', due: '2026-11-20' },
    ],
    view: { on: '2026-11-10', better: 'The front door is safer than in January. I have seen it, and the figures bear it out.', worried: 'Assessments have not moved, and the reasons are only now being counted.', asks: 'Reasons in December, and a date by which the board will see a change.' },
    approvedOn: null,
    papers: [{ at: 'scorecard', title: 'Scorecard for October', owner: 'Performance analyst', by: 'analyst', givenOn: '2026-11-02', page: 'scorecard' }],
  },
  {
    id: 'board-2026-12', on: '2026-12-07', story: { title: 'A house of my own', broughtBy: 'Care leavers’ forum' }, deepDives: ['Why assessments are late'], away: [], interests: [], notes: {}, decisions: [], actions: [], view: null, approvedOn: null,
    papers: [
      { at: 'inspection', title: 'The inspection report of 2025', owner: 'Programme lead', by: 'lead', givenOn: '2026-11-20', file },
      { at: 'scorecard', title: 'Scorecard for November', owner: 'Performance analyst', page: 'scorecard' },
      { at: 'director-report', title: 'Report of the director', owner: 'Director of children’s services' },
      { at: 'deep-dive', title: 'Why assessments are late', owner: 'Head of service, front door and assessment' },
      { at: 'exceptions', title: 'The plan: what is off track', owner: 'Programme lead', by: 'lead', givenOn: '2026-11-20', page: 'plan' },
    ],
  },
]

/** On the forward plan, without an agenda yet. */
export const exampleshireForwardPlan = [
  { id: 'board-2027-01', on: '2027-01-18', story: null, deepDives: ['Children who change worker'] },
  { id: 'board-2027-02', on: '2027-02-15', story: null, deepDives: ['Ready for two councils'] },
] as const
