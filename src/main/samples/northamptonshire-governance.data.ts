import type { SampleGovernance } from './governance-sample-types.ts'
import type { PublicSource } from './sample-types.ts'

// Public record: no claim beyond the sources. From 1 April 2021 the owners are entered with the end of the county council. The boards
// are left out: when they ended was not found, and a body on record would seem to exist today.

const lgc2019: PublicSource = { title: 'Local Government Chronicle, 11 June 2019', url: 'https://www.lgcplus.com/services/children/county-ordered-to-create-childrens-social-care-company/7029300.article' }
const care2020: PublicSource = { title: 'Community Care, 8 November 2020', url: 'https://www.communitycare.co.uk/2020/11/08/independent-trust-takes-childrens-services-council/' }
const north2021: PublicSource = { title: 'North Northamptonshire Council, 10 December 2021', url: 'https://www.northnorthants.gov.uk/news/improvement-continues-northamptonshire-childrens-services' }

export const northamptonshireGovernance: SampleGovernance = {
  ownerships: [{ owned: 'northamptonshire-childrens-trust', from: '2020-11-01', owners: [{ body: 'northamptonshire-county-council', share: 100 }], sources: [care2020, lgc2019], note: 'The direction of June 2019 asked for a company wholly owned by the council.' }],
  terms: [],
  seats: [],
  plan: null,
  visitsPass: {
    of: 'northamptonshire-county-council', from: '2021-04-01', to: ['north-northamptonshire-council', 'west-northamptonshire-council'],
    because: 'The two new councils took over responsibility for children’s services from the county council.', source: north2021,
  },
}
