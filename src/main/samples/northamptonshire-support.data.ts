import type { SampleSupport } from './support-sample-types.ts'

// Public record: no confidential information, no claim beyond the sources. Days, cost and findings were not published in what was read.

export const northamptonshireSupport: readonly SampleSupport[] = [
  {
    id: 'lincolnshire-partner-in-practice', title: 'Support from Lincolnshire', theme: 'Practical support and advice', supporter: { kind: 'council', name: 'Lincolnshire County Council' },
    receiver: 'northamptonshire-county-council', funder: 'partners-in-practice', priority: null,
    scope: 'Lincolnshire was to give practical support and advice under the Partners in Practice programme. The revised direction of June 2019 kept it as improvement partner.',
    from: { kind: 'words', words: 'late 2018', from: '2018-11-13', to: '2018-12-31' }, to: null, days: null, cost: null, activities: [], findings: [], exitPlan: null, given: [], found: null, ratings: {}, ending: null,
    lastKnown: { on: { kind: 'day', on: '2019-06-11' }, note: 'The last source read that speaks of it. How long the support went on, how many days were given and what came of it was not found.' },
    sources: [
      { title: 'Public Sector Executive, 15 November 2018', url: 'https://www.publicsectorexecutive.com/Public-Sector-News/northamptonshire-county-council-another-commissioner-on-the-way-after-huge-decline-in-childrens-services' },
      { title: 'Community Care, 11 June 2019', url: 'https://www.communitycare.co.uk/2019/06/11/dfe-new-order-northamptonshire-childrens-trust-2020/' },
    ],
    note: null,
  },
]
