import type { SampleParenting } from './parenting-sample-types.ts'

// Public record: no confidential information, no claim beyond the sources, which are the two councils’ own pages. Nothing was published
// in what was read on how many young people have the relief, so no take-up stands here.

const law = 'Local Government Finance Act 1992, section 13A(1)(c)'

export const northamptonshireParenting: SampleParenting = {
  promises: [
    {
      id: 'council-tax-north', council: 'north-northamptonshire-council', kind: 'council-tax', title: 'Council tax relief for care leavers', what: 'You can pay no council tax, even if someone else lives with you.',
      whoFor: 'Care leavers.', howToGet: 'You get it by itself until you are 21. After that, ask the council in writing until you are 25.', legalBase: law, from: null, way: 'automatic-then-on-request', automaticTo: 21, ageTo: 25, upTo: 100,
      condition: 'The same even if someone else lives there.', backdatedTo: '2021-04-01', status: 'in-force', source: { title: 'North Northamptonshire Council, care leavers discount', url: 'https://www.northnorthants.gov.uk/counciltax/care-leavers-discount' }, note: 'The page read does not say from which day it is given; it can be backdated to 1 April 2021.',
    },
    {
      id: 'council-tax-west', council: 'west-northamptonshire-council', kind: 'council-tax', title: 'Council tax relief for care leavers', what: 'You can pay less council tax, or none, after any other discount.',
      whoFor: 'Care leavers under 21.', howToGet: 'You get it by itself until you are 21.', legalBase: law, from: { kind: 'day', on: '2024-04-01' }, way: 'automatic', automaticTo: 21, ageTo: 21, upTo: 100,
      condition: 'In proportion to the number of people who must pay: 1 of 4 gives a quarter.', backdatedTo: null, status: 'in-force', source: { title: 'West Northamptonshire Council, care leaver discount', url: 'https://www.westnorthants.gov.uk/council-tax-reductions-discounts-and-exemptions/care-leaver-discount' }, note: 'The relief is worked out after other discounts.',
    },
  ],
  takeUps: [], leavers: [], views: [], meetings: [],
}
