import type { SampleSource } from './regime-sample-types.ts'
import type { PublicDate } from './sample-types.ts'
import type { SampleSupport } from './support-sample-types.ts'

// Wholly invented, like everything about Exampleshire. Otterbourne-on-Sea is no council.

const on = (day: string): PublicDate => ({ kind: 'day', on: day })
const agreement: SampleSource = { title: 'Support agreement of 2 March 2026 (invented)', url: null }
const association: SampleSource = { title: 'Letter of the association, 20 January 2026 (invented)', url: null }
const alliance: SampleSource = { title: 'Report of the regional alliance, 26 June 2026 (invented)', url: null }

export const exampleshireSupport: readonly SampleSupport[] = [
  {
    id: 'front-door-support', title: 'Front door support from Otterbourne-on-Sea', theme: 'Front door', supporter: { kind: 'council', name: 'Otterbourne-on-Sea Council (invented)' },
    receiver: 'exampleshire-county-council', funder: 'sector-led-improvement-partners', priority: 1,
    scope: 'Two managers work beside the managers of the hub one day a week. They look at decisions together, coach team managers and test the new way of working. They decide nothing about any child.',
    from: on('2026-03-16'), to: on('2027-01-29'), days: 60, cost: 48000, activities: ['diagnostic', 'audit', 'coaching', 'shadowing'], findings: [1, 2], exitPlan: null,
    given: [
      { on: '2026-03-17', days: 2, activity: 'diagnostic', what: 'Looked at how contacts move through the hub, from the first call to the decision.', by: 'Head of the front door' },
      { on: '2026-04-21', days: 2, activity: 'diagnostic', what: 'Talked with partners in the hub and gave first thoughts to the board.', by: 'Head of the front door' },
      { on: '2026-05-12', days: 2, activity: 'audit', what: 'Looked at 40 closed contacts together with the managers.', by: 'Quality manager' },
      { on: '2026-06-16', days: 4, activity: 'shadowing', what: 'Four managers spent a day in the front door of the supporting council.', by: 'Front door managers' },
      { on: '2026-07-14', days: 2, activity: 'coaching', what: 'First coaching of team managers: writing down why a contact is closed.', by: 'Quality manager' },
      { on: '2026-09-22', days: 1, activity: 'coaching', what: 'Second coaching of team managers.', by: 'Quality manager' },
      { on: '2026-10-20', days: 1.5, activity: 'audit', what: 'Looked at 20 closed contacts again, with the same questions as in May.', by: 'Quality manager' },
    ],
    found: null,
    ratings: { receiver: { rating: 'some-difference', words: 'Managers now write down why they close a contact. Few days came over the summer.' }, supporter: { rating: 'too-early', words: 'The way of working is new, and we have seen it on two days only.' } },
    ending: null, sources: [agreement], note: 'Invented.',
  },
  {
    id: 'peer-review-2026', title: 'Peer review of partnership working', theme: 'Partnership', supporter: { kind: 'regional-alliance', name: 'Middle Counties Alliance (invented)' },
    receiver: 'exampleshire-county-council', funder: 'regional-alliance', priority: 1, scope: 'Six people from three councils look for four days at how partners work together at the front door.',
    from: on('2026-06-08'), to: on('2026-06-26'), days: 24, cost: null, activities: ['peer-review'], findings: [2], exitPlan: null,
    given: [{ on: '2026-06-09', days: 3, activity: 'peer-review', what: 'Met the partners and read the agreement.', by: 'Review team' }, { on: '2026-06-10', days: 4, activity: 'peer-review', what: 'Sat in on strategy meetings.', by: 'Review team' }, { on: '2026-06-11', days: 4, activity: 'peer-review', what: 'Met staff and parents.', by: 'Review team' }],
    found: {
      id: 'peer-review-2026', on: '2026-06-26', summary: 'How partners work together at the front door.',
      findings: ['Agree what each partner gives to the hub in people and hours, and look every month at what was given.', 'Count who comes to strategy meetings, by agency, and show the figures to the chief officers of each.'],
    },
    ratings: { supporter: { rating: 'made-a-difference', words: 'Partners agreed to count attendance before we left.' } },
    ending: { on: on('2026-06-26'), how: 'completed', reason: 'The review was done.', result: null }, sources: [alliance], note: 'Invented.',
  },
  {
    id: 'member-coaching', title: 'Coaching for the lead member', theme: 'Leadership', supporter: { kind: 'local-government-association', name: 'An association of councils (invented)' },
    receiver: 'exampleshire-county-council', funder: 'local-government-association', priority: null, scope: 'A councillor of another council coaches the lead member: what to ask, and how to test the answer.',
    from: on('2026-02-02'), to: on('2026-07-31'), days: 6, cost: 0, activities: ['coaching'], findings: [9], exitPlan: 'The lead member goes on meeting the coach twice a year, without cost.',
    given: ['2026-02-10', '2026-03-10', '2026-04-14', '2026-05-12', '2026-06-09', '2026-07-14'].map((day) => ({ on: day, days: 1, activity: 'coaching', what: 'A day of coaching before the meeting of the board.', by: 'Member peer' })),
    found: null,
    ratings: { receiver: { rating: 'made-a-difference', words: 'The lead member now asks what changed for children before asking about cost.' }, supporter: { rating: 'some-difference', words: 'Good questions. The answers are not always followed up.' } },
    ending: { on: on('2026-07-31'), how: 'completed', reason: 'The six days were given.', result: 'The minutes of the last three boards show questions about children’s experience at every item.' }, sources: [association], note: 'Invented.',
  },
]
