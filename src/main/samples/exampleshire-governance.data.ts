import type { SampleGovernance } from './governance-sample-types.ts'
import type { SampleSource } from './regime-sample-types.ts'

// Wholly invented, like everything about Exampleshire.

const minutes: SampleSource = { title: 'Minutes of the county council (invented)', url: null }
const agreement: SampleSource = { title: 'Articles of the trust, 1 April 2023 (invented)', url: null }
const terms: SampleSource = { title: 'Terms of reference of the improvement board, 12 January 2026 (invented)', url: null }
const panel: SampleSource = { title: 'Report of the corporate parenting board, June 2026 (invented)', url: null }

const county = 'exampleshire-county-council'
const trust = 'exampleshire-childrens-trust'
const board = 'exampleshire-improvement-board'
const parents = 'exampleshire-corporate-parenting-board'
const group = 'exampleshire-strategic-group'

export const exampleshireGovernance: SampleGovernance = {
  ownerships: [{ owned: trust, from: '2023-04-01', owners: [{ body: county, share: 100 }], sources: [agreement], note: null }],
  terms: [
    {
      body: board, from: '2026-01-12', purpose: 'See that children in Exampleshire get better help, and tell the minister plainly whether they do.',
      duties: ['Agree the plan and watch over it.', 'Compare what it is told with figures, practice and what families say.', 'Report to the minister every three months.'], meets: 'Every month', reportsTo: 'The minister, through the chair', sources: [terms],
    },
    {
      body: parents, from: '2022-05-23', purpose: 'Do for children in care and care leavers what good parents do.', duties: ['Hear from children and young people at each meeting.', 'Keep the promises made to care leavers under review.'], meets: 'Every two months', reportsTo: 'The county council', sources: [minutes],
    },
    { body: group, from: '2023-04-01', purpose: 'See that the contract between the council and the trust is kept.', duties: ['Look at the measures of the contract each quarter.', 'Agree the annual review.'], meets: 'Every quarter', reportsTo: 'Cabinet', sources: [agreement] },
  ],
  seats: [
    { id: 'board-chair', body: board, kind: 'independent-chair', title: 'Independent chair', represents: null, places: 1, post: 'exampleshire-chair', from: '2026-01-12', sources: [terms] },
    { id: 'board-lead-member', body: board, kind: 'councillor', title: 'Lead member for children’s services', represents: county, places: 1, post: 'exampleshire-lead-member', from: '2026-01-12', sources: [terms] },
    { id: 'board-director', body: board, kind: 'officer', title: 'Director of children’s services', represents: county, places: 1, post: 'exampleshire-director', from: '2026-01-12', sources: [terms] },
    { id: 'board-trust', body: board, kind: 'officer', title: 'Chief executive of the trust', represents: trust, places: 1, post: null, from: '2026-01-12', sources: [terms] },
    { id: 'board-adviser', body: board, kind: 'government', title: 'Improvement adviser, Department for Education', represents: null, places: 1, post: 'exampleshire-adviser', from: '2026-01-12', sources: [terms] },
    { id: 'board-police', body: board, kind: 'partner', title: 'Exampleshire Police', represents: null, places: 1, post: null, from: '2026-01-12', sources: [terms] },
    { id: 'board-health', body: board, kind: 'partner', title: 'Exampleshire health board', represents: null, places: 1, post: null, from: '2026-01-12', sources: [terms] },
    { id: 'board-schools', body: board, kind: 'partner', title: 'Head teachers of Exampleshire', represents: null, places: 2, post: null, from: '2026-05-11', sources: [minutes] },
    { id: 'parents-chair', body: parents, kind: 'councillor', title: 'Chair: lead member for children’s services', represents: county, places: 1, post: 'exampleshire-lead-member', from: '2022-05-23', sources: [minutes] },
    { id: 'parents-councillors', body: parents, kind: 'councillor', title: 'Councillors of all parties', represents: county, places: 4, post: null, from: '2022-05-23', sources: [minutes] },
    { id: 'parents-director', body: parents, kind: 'officer', title: 'Director of children’s services', represents: county, places: 1, post: 'exampleshire-director', from: '2022-05-23', sources: [minutes] },
    { id: 'parents-health', body: parents, kind: 'partner', title: 'Nurse for children in care', represents: null, places: 1, post: null, from: '2022-05-23', sources: [minutes] },
    { id: 'parents-housing', body: parents, kind: 'partner', title: 'Housing associations of Exampleshire', represents: null, places: 1, post: null, from: '2025-09-08', sources: [panel] },
    { id: 'parents-colleges', body: parents, kind: 'partner', title: 'Colleges of Exampleshire', represents: null, places: 1, post: null, from: '2026-01-19', sources: [panel] },
    { id: 'parents-young', body: parents, kind: 'care-experienced', title: 'Young people from the children in care council', represents: null, places: 3, post: null, from: '2024-09-09', sources: [panel] },
    { id: 'group-council', body: group, kind: 'officer', title: 'Chief executive of the county council', represents: county, places: 1, post: null, from: '2023-04-01', sources: [agreement] },
    { id: 'group-director', body: group, kind: 'officer', title: 'Director of children’s services', represents: county, places: 1, post: 'exampleshire-director', from: '2023-04-01', sources: [agreement] },
    { id: 'group-trust', body: group, kind: 'officer', title: 'Chair and chief executive of the trust', represents: trust, places: 2, post: null, from: '2023-04-01', sources: [agreement] },
  ],
  plan: { from: '2026-01-12', by: [county], because: 'The improvement notice asks the county council for the plan.', source: terms },
}
