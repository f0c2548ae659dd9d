import type { SampleContract } from './contract-sample-types.ts'
import type { PublicSource } from './sample-types.ts'

// Public record: only what was published, each with its source. No indicator and no figure of the contract was among what was read.

const county = 'northamptonshire-county-council'
const north = 'north-northamptonshire-council'
const west = 'west-northamptonshire-council'
const trust = 'northamptonshire-childrens-trust'

const launch: PublicSource = { title: 'Northamptonshire County Council, 2 November 2020', url: 'https://www.northamptonshire.gov.uk/news/council-news/Pages/launch-of-northamptonshire-children%27s-trust-heralds-major-step-forward-for-improvement-programme.aspx' }
const north2023: PublicSource = { title: 'North Northamptonshire Council, 7 December 2023: report on the contract for 2022/23, with appendices A to L', url: 'https://northnorthants.moderngov.co.uk/mgAi.aspx?ID=9463' }
const committee2025: PublicSource = { title: 'Children’s Trust Joint Committee, 8 January 2025: business plan and contract sum', url: 'https://opencouncil.network/meetings/48809' }
const committee2026: PublicSource = { title: 'Children’s Trust Joint Committee, 28 January 2026: annual review for 2024/25, with appendices A to Q', url: 'https://opengovernment.network/decisions/188043' }

const published = (title: string) => ({ body: north, name: title, capacity: '' })

export const northamptonshireContract: SampleContract = {
  id: 'northamptonshire-trust-contract',
  title: 'Service delivery contract with Northamptonshire Children’s Trust',
  kind: 'childrens-trust',
  parties: [
    { body: county, side: 'council', from: '2020-11-01', to: '2021-03-31', note: 'Its area passed to the two new councils.' },
    { body: north, side: 'council', from: '2021-04-01', to: null, note: 'Owner of the trust with West Northamptonshire.' },
    { body: west, side: 'council', from: '2021-04-01', to: null, note: 'Owner of the trust with North Northamptonshire.' },
    { body: trust, side: 'provider', from: '2020-11-01', to: null, note: null },
  ],
  reportsFor: [north, west],
  returnDays: null,
  begins: '2020-11-01',
  ends: null,
  dates: [],
  sums: [{ year: '2025/26', pounds: 185_329_000, isProvisional: true, note: 'As put to the joint committee on 8 January 2025, with £2.555 million of agency cost outside the base.' }],
  ladder: null,
  instrument: 'trust-contract-2020',
  documents: [north2023, committee2025, committee2026],
  sources: [launch, north2023, committee2025, committee2026],
  note: 'The list of indicators was not among what was read. The indicators had not changed from the start of the contract to at least December 2023; a change needs every party, then the joint committee, then a change control.',
  kpis: [],
  acts: [
    { kind: 'meeting', on: '2025-01-08', who: 'joint-committee', step: null, decisions: ['Approved the business plan for 2025/26 to 2028/29.'], by: published(committee2025.title) },
    { kind: 'meeting', on: '2026-01-28', who: 'joint-committee', step: null, decisions: ['Noted the annual review for 2024/25.'], by: published(committee2026.title) },
  ],
}
