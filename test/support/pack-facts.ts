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
  moved: { states: [], dates: [{ action: '1. A manager at the front door', on: day('2026-11-12'), before: day('2026-12-31'), after: day('2027-01-31'), why: 'The post is vacant.', agreedBy: 'the board' }], targets: [], figures: [], restated: [], entries: [{ what: 'Reported on an action', times: 3 }] },
  head: { sequence: 41, hash: 'ab'.repeat(32) }, ...over,
})
