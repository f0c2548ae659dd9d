import { addDays, day, type Day } from '../calendar/day.ts'
import { bodyId, type Body, type BodyKind } from './body.ts'
import type { Succession, SuccessionKind } from './succession.ts'

/** The changes of councils with children's services since 2019 that the published series cross. Reviewed 22 November 2026. */
export const successionSources = [
  {
    title: 'Local authority interactive tool, data and codes, Department for Education',
    url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
  },
  {
    title: 'Local authority children’s services inspection outcomes, Ofsted',
    url: 'https://www.gov.uk/government/collections/childrens-social-care-statistics',
  },
] as const

const body = (kind: BodyKind, id: string, name: string, dfeCode: string | null, gssCode: string | null, from: Day | null, to: Day | null): Body => ({
  id: bodyId(id),
  kind,
  name,
  dfeCode,
  gssCode,
  validFrom: from,
  validTo: to,
})
const until = (successorStarts: Day): Day => addDays(successorStarts, -1)
const link = (predecessor: string, successor: string, on: Day, kind: SuccessionKind): Succession => ({
  predecessor: bodyId(predecessor),
  successor: bodyId(successor),
  on,
  kind,
})

const in2019 = day('2019-04-01')
const in2020 = day('2020-04-01')
const trustStarts = day('2020-11-01')
const in2021 = day('2021-04-01')
const in2023 = day('2023-04-01')

export const bodies: readonly Body[] = [
  body('country', 'england', 'England', null, 'E92000001', null, null),
  body('region', 'east-midlands', 'East Midlands', null, 'E12000004', null, null),
  body('regulator', 'ofsted', 'Ofsted', null, null, null, null),
  body('department', 'department-for-education', 'Department for Education', null, null, null, null),

  body('council', 'northamptonshire-county-council', 'Northamptonshire County Council', '928', 'E10000021', null, until(in2021)),
  body('trust', 'northamptonshire-childrens-trust', 'Northamptonshire Children’s Trust', null, null, trustStarts, null),
  body('council', 'north-northamptonshire-council', 'North Northamptonshire Council', '940', 'E06000061', in2021, null),
  body('council', 'west-northamptonshire-council', 'West Northamptonshire Council', '941', 'E06000062', in2021, null),

  body('council', 'cumbria-county-council', 'Cumbria County Council', '909', 'E10000006', null, until(in2023)),
  body('council', 'cumberland-council', 'Cumberland Council', '942', 'E06000063', in2023, null),
  body('council', 'westmorland-and-furness-council', 'Westmorland and Furness Council', '943', 'E06000064', in2023, null),

  body('council', 'bournemouth-borough-council', 'Bournemouth Borough Council', '837', 'E06000028', null, until(in2019)),
  body('council', 'poole-borough-council', 'Borough of Poole', '836', 'E06000029', null, until(in2019)),
  body('council', 'bournemouth-christchurch-and-poole-council', 'Bournemouth, Christchurch and Poole Council', '839', 'E06000058', in2019, null),
  body('council', 'dorset-county-council', 'Dorset County Council', '835', 'E10000009', null, until(in2019)),
  body('council', 'dorset-council', 'Dorset Council', '838', 'E06000059', in2019, null),

  body('council', 'buckinghamshire-county-council', 'Buckinghamshire County Council', '825', 'E10000002', null, until(in2020)),
  body('council', 'buckinghamshire-council', 'Buckinghamshire Council', '825', 'E06000060', in2020, null),
  body('council', 'somerset-county-council', 'Somerset County Council', '933', 'E10000027', null, until(in2023)),
  body('council', 'somerset-council', 'Somerset Council', '933', 'E06000066', in2023, null),
  body('council', 'north-yorkshire-county-council', 'North Yorkshire County Council', '815', 'E10000023', null, until(in2023)),
  body('council', 'north-yorkshire-council', 'North Yorkshire Council', '815', 'E06000065', in2023, null),
]

export const successions: readonly Succession[] = [
  link('northamptonshire-county-council', 'northamptonshire-childrens-trust', trustStarts, 'service-transferred'),
  link('northamptonshire-county-council', 'north-northamptonshire-council', in2021, 'split'),
  link('northamptonshire-county-council', 'west-northamptonshire-council', in2021, 'split'),
  link('cumbria-county-council', 'cumberland-council', in2023, 'split'),
  link('cumbria-county-council', 'westmorland-and-furness-council', in2023, 'split'),
  link('bournemouth-borough-council', 'bournemouth-christchurch-and-poole-council', in2019, 'merge'),
  link('poole-borough-council', 'bournemouth-christchurch-and-poole-council', in2019, 'merge'),
  // Christchurch was a district of Dorset: its part of the county joined Bournemouth and Poole, and the rest became Dorset Council.
  link('dorset-county-council', 'bournemouth-christchurch-and-poole-council', in2019, 'split'),
  link('dorset-county-council', 'dorset-council', in2019, 'split'),
  link('buckinghamshire-county-council', 'buckinghamshire-council', in2020, 'rename'),
  link('somerset-county-council', 'somerset-council', in2023, 'rename'),
  link('north-yorkshire-county-council', 'north-yorkshire-council', in2023, 'rename'),
]
