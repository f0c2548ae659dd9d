import type { SampleParenting, SamplePromise } from './parenting-sample-types.ts'

// Wholly invented, like everything about Exampleshire. Every number was made up.

const [county, north, south] = ['exampleshire-county-council', 'north-exampleshire-council', 'south-exampleshire-council']
const offer = { title: 'Local offer for care leavers, 2025 (invented)', url: null }
const shadow = (name: string) => ({ title: `Minutes of the shadow council of ${name} Exampleshire, October 2026 (invented)`, url: null })
const on2025 = { kind: 'day', on: '2025-04-01' } as const
const on2027 = { kind: 'day', on: '2027-04-01' } as const
const taxLaw = 'Local Government Finance Act 1992, section 13A(1)(c)'

const tax: SamplePromise = {
  id: 'tax-county', council: county, kind: 'council-tax', title: 'No council tax until 25', what: 'You pay no council tax.', whoFor: 'Care leavers who live in Exampleshire.', howToGet: 'You get it by itself until you are 21. After that, ask your personal adviser. It takes one form.', legalBase: taxLaw,
  from: on2025, way: 'automatic-then-on-request', automaticTo: 21, ageTo: 25, upTo: 100, condition: 'The same even if someone else lives there.', backdatedTo: null, status: 'in-force', source: offer, note: 'Invented.',
}
const travel: SamplePromise = {
  ...tax, id: 'travel-county', kind: 'travel', title: 'Bus pass', what: 'You travel free on every bus in the county.', whoFor: 'Care leavers aged 16 to 21.', howToGet: 'Ask your personal adviser for the form. The pass comes in two weeks.', legalBase: null, way: 'on-request', automaticTo: null, ageTo: 21, upTo: 100, condition: null,
}
const home: SamplePromise = {
  ...tax, id: 'home-county', kind: 'setting-up-home', title: 'Setting up home allowance', what: 'You get £3,000 for your first home, for things like a bed and a cooker.', whoFor: 'Care leavers who move into their first home.', howToGet: 'Plan with your personal adviser what you need. The council pays the shop or pays you back.', legalBase: 'Children Act 1989, sections 23C and 24B', way: 'on-request', automaticTo: null, ageTo: 25, upTo: null, condition: null,
}
const work: SamplePromise = {
  ...tax, id: 'work-county', kind: 'work-and-training', title: 'Sure of an interview', what: 'If you can do what a job at the council asks for, you get an interview.', whoFor: 'Care leavers of any council.', howToGet: 'Tick the box “care-experienced” when you apply.', legalBase: null, way: 'automatic', automaticTo: 25, ageTo: 25, upTo: null, condition: null,
}

export const exampleshireParenting: SampleParenting = {
  promises: [
    tax, travel, home, work,
    { ...tax, id: 'tax-north', council: north, from: on2027, status: 'agreed', source: shadow('North') },
    { ...tax, id: 'tax-south', council: south, title: 'No council tax until 21', what: 'You pay no council tax, or less if you live with others who must pay.', howToGet: 'You get it by itself until you are 21.', from: on2027, way: 'automatic', ageTo: 21, condition: 'Less if others who must pay live there.', status: 'agreed', source: shadow('South') },
    { ...travel, id: 'travel-north', council: north, from: on2027, status: 'proposed', source: shadow('North') },
    { ...home, id: 'home-north', council: north, from: on2027, status: 'agreed', source: shadow('North') },
    { ...home, id: 'home-south', council: south, from: on2027, status: 'agreed', source: shadow('South') },
  ],
  takeUps: [
    ['tax-county', '2025-04-01', '2026-03-31', 118, 164],
    ['travel-county', '2025-04-01', '2026-03-31', 41, 97],
    ['home-county', '2025-04-01', '2026-03-31', 22, 24],
    ['tax-county', '2026-04-01', '2026-09-30', 131, 170],
  ],
  leavers: [
    { council: county, on: '2025-09-30', counts: { eligible: 61, relevant: 4, 'former-relevant': 208, qualifying: 27 } },
    { council: county, on: '2026-09-30', counts: { eligible: 58, relevant: 3, 'former-relevant': 214, qualifying: 31 } },
  ],
  views: [
    { id: 'reviews-at-home', council: county, group: 'children-in-care-council', on: '2026-03-18', heard: 'We want our reviews at home and not in school, where others see us called out of class.', answer: { on: '2026-05-06', kind: 'done', words: 'Every young person is now asked where their review should be. Most choose home.' } },
    { id: 'one-form', council: county, group: 'care-leavers-forum', on: '2026-06-10', heard: 'We fill in the same form three times for three offices.', answer: { on: '2026-07-01', kind: 'will-do', words: 'One form for council tax, travel and housing will be ready in January.' } },
    { id: 'driving', council: county, group: 'care-leavers-forum', on: '2026-06-10', heard: 'Pay for driving lessons. There is no bus after six.', answer: { on: '2026-07-01', kind: 'cannot', words: 'There is no money for lessons for everyone. We pay for ten lessons where a job needs it, and we have asked the bus company about evenings.' } },
    { id: 'pets', council: county, group: 'children-in-care-council', on: '2026-09-16', heard: 'When we move we have to leave our pets. Nobody asks us.', answer: null },
    { id: 'two-councils', council: county, group: 'care-leavers-forum', on: '2026-11-04', heard: 'Will it be the same in the north and in the south next year?', answer: null },
  ],
  meetings: [
    { council: county, on: '2026-02-11', members: { councillor: [7, 6], director: [1, 1], 'virtual-head': [1, 1], health: [1, 0], housing: [2, 1], 'care-experienced': [3, 2], 'foster-carer': [1, 1] } },
    { council: county, on: '2026-05-13', members: { councillor: [7, 5], director: [1, 1], 'virtual-head': [1, 1], health: [1, 0], housing: [2, 2], 'care-experienced': [3, 3], 'foster-carer': [1, 1] } },
    { council: county, on: '2026-09-09', members: { councillor: [7, 7], director: [1, 0], 'virtual-head': [1, 1], health: [1, 1], housing: [2, 0], 'care-experienced': [3, 1], 'foster-carer': [1, 1] } },
    { council: county, on: '2026-11-11', members: { councillor: [7, 4], director: [1, 1], 'virtual-head': [1, 1], health: [1, 0], housing: [2, 1], 'care-experienced': [3, 0], 'foster-carer': [1, 0] } },
  ],
}
