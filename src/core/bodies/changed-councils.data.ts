import { addDays, day, type Day } from '../calendar/day.ts'
import { bodyId } from './body.ts'
import { knownBody, type AuthorityType, type KnownBody } from './known-body.ts'
import type { Succession, SuccessionKind } from './succession.ts'

/**
 * Where the names, numbers, codes and days come from: public sector information under the Open Government Licence v3.0. Reviewed
 * 22 November 2026. The codes since April 2025 are in the workforce statistics of 2025; those until March 2013 in the statistics on
 * children in need.
 */
export const bodySources = [
  { title: 'Local authority interactive tool, data and codes, Department for Education', url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait' },
  { title: 'Children in need, Department for Education', url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need' },
  { title: 'Children’s social work workforce, Department for Education', url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce' },
  { title: 'Local authority children’s services inspection outcomes, Ofsted', url: 'https://www.gov.uk/government/collections/childrens-social-care-statistics' },
] as const

type Codes = { readonly dfe: string; readonly gss: string }
type Spell = { readonly from?: Day; readonly to?: Day; readonly names?: readonly string[] }

const changed = (id: string, name: string, region: string, authority: AuthorityType, { dfe, gss }: Codes, { from, to, names = [] }: Spell): KnownBody =>
  knownBody('council', id, name, { region, authority, dfeCode: dfe, gssCode: gss, otherNames: names, validFrom: from ?? null, validTo: to ?? null })

const until = (successorStarts: Day): Day => addDays(successorStarts, -1)
const link = (predecessor: string, successor: string, on: Day, kind: SuccessionKind): Succession => ({ predecessor: bodyId(predecessor), successor: bodyId(successor), on, kind })

const in2013 = day('2013-04-01')
const in2019 = day('2019-04-01')
const in2020 = day('2020-04-01')
const trustStarts = day('2020-11-01')
const in2021 = day('2021-04-01')
const in2023 = day('2023-04-01')
const in2025 = day('2025-04-01')

/** Councils that ended, began or got another code since 2013. Two lines with one id are one council before and after a change of code. */
export const changedCouncils: readonly KnownBody[] = [
  changed('northamptonshire-county-council', 'Northamptonshire County Council', 'east-midlands', 'county', { dfe: '928', gss: 'E10000021' }, { to: until(in2021) }),
  changed('north-northamptonshire-council', 'North Northamptonshire Council', 'east-midlands', 'unitary', { dfe: '940', gss: 'E06000061' }, { from: in2021 }),
  changed('west-northamptonshire-council', 'West Northamptonshire Council', 'east-midlands', 'unitary', { dfe: '941', gss: 'E06000062' }, { from: in2021 }),

  changed('cumbria-county-council', 'Cumbria County Council', 'north-west', 'county', { dfe: '909', gss: 'E10000006' }, { to: until(in2023) }),
  changed('cumberland-council', 'Cumberland Council', 'north-west', 'unitary', { dfe: '942', gss: 'E06000063' }, { from: in2023 }),
  changed('westmorland-and-furness-council', 'Westmorland and Furness Council', 'north-west', 'unitary', { dfe: '943', gss: 'E06000064' }, { from: in2023 }),

  changed('bournemouth-borough-council', 'Bournemouth Borough Council', 'south-west', 'unitary', { dfe: '837', gss: 'E06000028' }, { to: until(in2019), names: ['Bournemouth (Pre LG)'] }),
  changed('poole-borough-council', 'Borough of Poole', 'south-west', 'unitary', { dfe: '836', gss: 'E06000029' }, { to: until(in2019), names: ['Poole', 'Poole (Pre LG)'] }),
  changed('bournemouth-christchurch-and-poole-council', 'Bournemouth, Christchurch and Poole Council', 'south-west', 'unitary', { dfe: '839', gss: 'E06000058' }, { from: in2019, names: ['BCP Council'] }),
  changed('dorset-county-council', 'Dorset County Council', 'south-west', 'county', { dfe: '835', gss: 'E10000009' }, { to: until(in2019), names: ['Dorset (Pre LG)'] }),
  changed('dorset-council', 'Dorset Council', 'south-west', 'unitary', { dfe: '838', gss: 'E06000059' }, { from: in2019 }),

  changed('buckinghamshire-county-council', 'Buckinghamshire County Council', 'south-east', 'county', { dfe: '825', gss: 'E10000002' }, { to: until(in2020) }),
  changed('buckinghamshire-council', 'Buckinghamshire Council', 'south-east', 'unitary', { dfe: '825', gss: 'E06000060' }, { from: in2020 }),
  changed('somerset-county-council', 'Somerset County Council', 'south-west', 'county', { dfe: '933', gss: 'E10000027' }, { to: until(in2023) }),
  changed('somerset-council', 'Somerset Council', 'south-west', 'unitary', { dfe: '933', gss: 'E06000066' }, { from: in2023 }),
  changed('north-yorkshire-county-council', 'North Yorkshire County Council', 'yorkshire-and-the-humber', 'county', { dfe: '815', gss: 'E10000023' }, { to: until(in2023) }),
  changed('north-yorkshire-council', 'North Yorkshire Council', 'yorkshire-and-the-humber', 'unitary', { dfe: '815', gss: 'E06000065' }, { from: in2023 }),

  changed('gateshead-council', 'Gateshead', 'north-east', 'metropolitan-district', { dfe: '390', gss: 'E08000020' }, { to: until(in2013) }),
  changed('gateshead-council', 'Gateshead', 'north-east', 'metropolitan-district', { dfe: '390', gss: 'E08000037' }, { from: in2013 }),
  changed('northumberland-council', 'Northumberland', 'north-east', 'unitary', { dfe: '929', gss: 'E06000048' }, { to: until(in2013) }),
  changed('northumberland-council', 'Northumberland', 'north-east', 'unitary', { dfe: '929', gss: 'E06000057' }, { from: in2013 }),
  changed('barnsley-council', 'Barnsley', 'yorkshire-and-the-humber', 'metropolitan-district', { dfe: '370', gss: 'E08000016' }, { to: until(in2025) }),
  changed('barnsley-council', 'Barnsley', 'yorkshire-and-the-humber', 'metropolitan-district', { dfe: '370', gss: 'E08000038' }, { from: in2025 }),
  changed('sheffield-council', 'Sheffield', 'yorkshire-and-the-humber', 'metropolitan-district', { dfe: '373', gss: 'E08000019' }, { to: until(in2025) }),
  changed('sheffield-council', 'Sheffield', 'yorkshire-and-the-humber', 'metropolitan-district', { dfe: '373', gss: 'E08000039' }, { from: in2025 }),
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
