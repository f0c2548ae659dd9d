/** Wholly invented. Teams, people who audit, three rounds over eighteen months, and what was seen in them. */
export const sampleTeams = [
  { id: 'front-door-and-assessment', name: 'Front door and assessment', cases: [96, 118, 121] },
  { id: 'family-safeguarding', name: 'Family safeguarding', cases: [104, 122, 116] },
  { id: 'children-in-care', name: 'Children in care', cases: [88, 101, 99] },
] as const

/** People of the invented county who audit, and the team whose line they stand in. */
export const sampleAuditors = [
  { person: 'owner', team: 'front-door-and-assessment' },
  { person: 'trust', team: null },
  { person: 'police', team: null },
  { person: 'quality', team: null },
  { person: 'lead', team: null },
  { person: 'commissioner', team: null },
] as const

/** Who audits and who moderates, in turn; the first pair that may is taken. */
export const samplePairs = [['owner', 'quality'], ['trust', 'commissioner'], ['police', 'quality'], ['quality', 'commissioner'], ['trust', 'lead'], ['police', 'lead']] as const

/*
 * In `cases`, one letter for the auditor and one for the moderator: o outstanding, g good, r requires improvement, i inadequate; a small x where that part is not
 * sent. A third letter is the grade the two agreed on.
 */
export const sampleRounds = [
  {
    id: 'audits-summer-2025', title: 'Summer 2025', kind: 'random', theme: null, planned: '2025-05-19', done: '2025-06-30', due: '2025-07-04', size: 14, seed: 'summer of the invented county', again: [],
    cases: ['gg', 'gr r', 'rr', 'gr r', 'rr', 'ii', 'rr', 'gg', 'ri i', 'gr r', 'rr', 'gg', 'ri i', 'gr g'],
    themes: [{ id: 'history-not-used', title: 'History is not used', what: 'Earlier referrals were listed and not thought about. What went wrong before was not part of the judgement.', seenIn: 6, action: 2 }],
  },
  {
    id: 'audits-spring-2026', title: 'Spring 2026', kind: 'themed', theme: 'Neglect', planned: '2026-02-02', done: '2026-03-12', due: '2026-03-20', size: 36, seed: 'third spring draw', again: [0, 1],
    cases: ['gg', 'gg', 'rr', 'gr r', 'gg', 'rr', 'og g', 'rr', 'gr g', 'ii', 'gg', 'rr', 'gg', 'gr r', 'rr', 'gg', 'oo', 'rr', 'gg', 'rg r', 'gg', 'ri i', 'rr', 'gg', 'gg', 'gr r', 'rr', 'gg', 'gr r', 'rr', 'gg', 'og g', 'gg', 'rr', 'ri r', 'gg', 'rr', 'gg'],
    themes: [
      { id: 'plans-not-reviewed', title: 'Plans are not reviewed in time', what: 'In several cases the plan was older than the last big change in the family. Nobody had asked whether it still fits.', seenIn: 9, action: 7 },
      { id: 'supervision-records-tasks', title: 'Supervision lists tasks and does not ask why', what: 'Records of supervision say what to do next. They seldom show that anybody stopped to think.', seenIn: 11, action: null },
    ],
  },
  {
    id: 'audits-autumn-2026', title: 'Autumn 2026', kind: 'random', theme: null, planned: '2026-10-05', done: '2026-11-06', due: '2026-12-04', size: 14, seed: 'autumn draw', again: [0],
    cases: ['gg', 'gg', 'gr r', 'gr', 'rr', 'gg', 'gg', 'rr', 'gg', 'og g', 'gx', 'rx', 'xx', '--', 'gg'],
    themes: [],
  },
] as const

/** What was seen in a part of practice, where it was well done and where not. */
export const sampleReasons: Readonly<Record<string, readonly [string, string]>> = {
  voice: ['Seen alone and often. What was said changed the plan.', 'Seen, but what was said is not written down and changed nothing.'],
  assessment: ['Uses history and says plainly what the worry is.', 'Describes events in order and does not weigh them.'],
  plan: ['Short, clear, and the family has it on the wall.', 'A list of services. Nobody could say what has to be different.'],
  'direct-work': ['Regular and planned, with a purpose for each visit.', 'Visits happen. What they are for is hard to see.'],
  oversight: ['Supervision asks good questions and drift was seen early.', 'Supervision is late and lists tasks.'],
  partnership: ['The right people met and shared what they knew.', 'School and health were not asked.'],
  identity: ['Culture and family are understood and shaped the work.', 'A box is ticked and nothing follows from it.'],
  impact: ['Life at home is calmer, and three people say so.', 'Much was done. What is better cannot be told.'],
} satisfies Record<string, readonly [string, string]>

/** Parts of which the record sometimes does not tell enough. */
export const sometimesUnclear: readonly string[] = ['identity', 'impact'] satisfies readonly string[]
