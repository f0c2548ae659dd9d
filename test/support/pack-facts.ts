import { day } from '../../src/core/calendar/day.ts'
import type { MeasureFacts, PackFacts } from '../../src/reports/board-pack/pack-facts.ts'
import { packTemplates } from '../../src/core/pack/pack-templates.data.ts'
import { inventedSeries } from './papers.ts'

export const measureFacts = (number: number, over: Partial<MeasureFacts> = {}): MeasureFacts => ({
  id: `measure-${number}`, name: `Invented measure ${number}`, group: 'Front door', body: 'Exampleshire', standing: 'Off target', needsAPerson: true,
  latest: '81.4% (413 of 507)', period: 'October 2026', distance: '3.6 points short of the target', change: 'No change that can be told from routine variation', owner: null, comparators: [{ name: 'England', words: '84.1%' }], series: inventedSeries(number), ...over,
})

/** Facts of an invented pack with something on every kind of page. */
export const packFacts = (over: Partial<PackFacts> = {}): PackFacts => ({
  format: 1, title: 'Improvement board, December', programme: 'Exampleshire', isInvented: true, audience: 'members', meeting: day('2026-12-07'), since: day('2026-11-09'), asOf: day('2026-11-22'),
  template: packTemplates[0].name, pages: packTemplates[0].pages, charts: 'all', edition: 1, correction: null, supplements: [], merged: [],
  exceptions: [{ title: '1 action is overdue', items: ['2. Agree one contact form (23 days late, no owner)'] }],
  coverage: { total: 2, whole: 1, rows: [{ finding: 'Decisions wait too long.', source: 'Inspection, 2025', actions: ['1. A manager at the front door'], lacks: [] }, { finding: 'Nobody counts.', source: 'Inspection, 2025', actions: [], lacks: ['No action'] }] },
  states: [{ state: 'On track', count: 1 }],
  plan: [{ title: 'Help without delay', owner: null, outcomes: [{ difference: 'No child waits.', actions: [{ number: 1, title: 'A manager at the front door', owner: 'Head of service', due: day('2027-01-31'), delivery: 'On track', slipped: null, lastWord: null }] }] }],
  measures: [measureFacts(1), measureFacts(2, { standing: 'Changed' })],
  deepDives: [{ measure: measureFacts(1), question: 'How long do families wait?', why: 'Waiting harms.', numerator: 'Those in time', denominator: 'All', source: 'The case system', notes: [], findings: ['Decisions wait too long.'], actions: ['1. A manager at the front door'] }],
  judgements: [{ provider: 'Exampleshire County Council', sentence: 'It was judged in 2025.', rows: [{ area: 'Overall', day: day('2025-09-19'), grade: 'Inadequate' }], chart: { title: 'Judgements', description: 'One.', areas: [{ areaLabel: 'Overall', points: [{ day: '2025-09-19', gradeOrdinal: 4, gradeLabel: 'Inadequate', frameworkLabel: 'ILACS', scale: 'four' }] }], frameworks: [{ label: 'ILACS', from: '2018-01-01' }], from: '2024-01-01', to: '2026-12-31' } }],
  obligations: { overdue: [{ due: '30 October 2026', what: 'Clause 3: Report to the minister.', holder: 'Independent chair', state: 'Overdue' }], ahead: [], throughout: [], met: [] },
  contracts: [{ title: 'Service contract', term: 'From 2025.', areas: 'Figures of all councils together.', kpis: [{ code: 'A1', name: 'In time', target: 'At least 85%', latest: '81%, October 2026', rating: 'Missed', missed: 'Twice' }] }],
  voices: {
    standing: [{ state: 'Too early to tell', count: 0 }, { state: 'Cannot tell: reviewers differ', count: 1 }],
    outcomes: [{ difference: 'No child waits.', claim: 'Early signs. Head of service', view: 'No effect seen. Independent chair. Differs from the claim.', data: 'Cannot be told from routine variation', stands: 'Not yet due', result: 'Claim and view differ.', isWithoutEffect: true, statements: [{ voice: 'The owner’s claim', said: 'Sam Field, Head of service, 2 November 2026', impact: 'Early signs', reasons: 'Calls are answered sooner.', flag: 'The data do not bear this out: no measure has changed for the better.', goingOn: 'Families say so.', replies: ['We count again in May. (Dana Moss, Director, 4 November 2026)'] }] }],
  },
  audits: {
    concerns: ['2 cases graded below the standard were not looked at again in time.'], rounds: [{ title: 'Autumn 2026', drawn: 'Drawn by chance from all cases', due: day('2026-11-30'), settled: 12, cases: 14, goodEnough: '7 of 12', moderated: '3 lower, 0 higher, of 12' }],
    latest: {
      title: 'Autumn 2026', sentences: ['12 cases were graded by two people who did not know what the other said.'], gradeNames: ['Good', 'Inadequate'], domains: [{ title: 'Assessment', counts: [7, 4], cannotTell: 1 }], themes: [{ title: 'Plans without dates', what: 'Plans say what and not when.', seenIn: '5 cases', answer: 'Not in the plan yet' }],
      grades: { title: 'Grades that count', of: ['audit', 'audits'], grades: [{ words: 'Good', count: 7, share: 7 / 12, interval: { lower: 0.32, upper: 0.81 } }, { words: 'Inadequate', count: 5, share: 5 / 12, interval: { lower: 0.19, upper: 0.68 } }] },
    },
  },
  workforce: {
    measures: [{ name: 'Agency rate', body: 'Exampleshire', latest: '21%', period: 'October 2026', change: 'Changed for the better' }], cohorts: [{ title: 'September 2026', intake: day('2026-09-07'), places: '10', stages: [{ stage: 'Applied', words: '40' }, { stage: 'Selected', words: '10' }] }],
    campaigns: [{ title: 'Come home', about: 'Exampleshire, since 1 May 2026. Posts to fill: 12.', countedOn: '1 November 2026', stages: [{ stage: 'Approached', words: '90' }, { stage: 'Started', words: 'Fewer than 6' }], offers: [{ title: 'Moving', each: '£1,000', paidTo: '8', cost: '£8,000' }], stays: [{ after: '6 months', on: day('2026-11-01'), inPost: '7 of 8' }] }],
  },
  risks: { concerns: ['Review overdue: 1. Workers leave, 9 days ago'], open: [{ number: 1, title: 'Workers leave', cause: 'Notice is short.', effect: 'Children wait.', level: 'High', likelihood: 'Likely', impact: 'Major', controls: ['Exit talks'], owner: 'Head of workforce', review: day('2026-11-13'), state: 'Open', since: null }], closed: ['2. Rooms: the lease was signed.'] },
  ledger: [{ words: 'Decisions are faster.', said: 'Dana Moss, Director, 5 November 2026', where: 'Letter to the minister: November', restsOn: 'Changed for the better: decisions in time', verdict: 'Not borne out', flag: 'The figures do not show it: nothing can be told from routine variation.', goingOn: 'Partners report it.' }],
  moved: { states: [], dates: [{ action: '1. A manager at the front door', on: day('2026-11-12'), before: day('2026-12-31'), after: day('2027-01-31'), why: 'The post is vacant.', agreedBy: 'the board' }], targets: [], figures: [], restated: [],
    views: [{ outcome: 'No child waits.', voice: 'The independent view, Ruth Ashdown, 12 November 2026', before: 'Too early to tell', after: 'No effect seen', why: 'The log shows no change.' }],
    others: [{ section: 'state', what: 'Looked at a risk again', about: 'Risk 1. Workers leave', on: day('2026-11-13'), because: 'Two more have left.', times: 1 }, { section: 'view', what: 'Replied to an independent view', about: 'No child waits.', on: day('2026-11-14'), because: null, times: 2 }],
    setUp: { on: day('2026-11-10'), entries: 240 }, entries: [{ what: 'Reported on an action', times: 3 }] },
  head: { sequence: 41, hash: 'ab'.repeat(32) }, ...over,
})
