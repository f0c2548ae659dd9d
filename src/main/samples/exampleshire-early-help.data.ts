import type { ReturnFigure } from '../../core/contract/kpi-return.ts'
import type { SampleContract, SampleContractAct, SampleVoice } from './contract-sample-types.ts'
import type { SampleSource } from './regime-sample-types.ts'

// Wholly invented, like everything about Exampleshire. Half of its figures were taken from the measures of the county.

const county = 'exampleshire-county-council'
const trust = 'exampleshire-childrens-trust'
const signed: SampleSource = { title: 'Agreement on early help, September 2025 (invented)', url: null }
const analyst: SampleVoice = { body: trust, name: 'Cornelius Wrenfield', capacity: 'Performance analyst' }
const director: SampleVoice = { body: county, name: 'Rosalind Fernybank', capacity: 'Director of children’s services' }

type Quarter = { readonly from: string; readonly to: string; readonly on: string; readonly typed?: ReturnFigure; readonly commentary?: string }

const [first, second] = [{ from: '2025-10-01', to: '2025-12-31', on: '2026-01-20' }, { from: '2026-01-01', to: '2026-03-31', on: '2026-04-21' }]
const [third, fourth] = [{ from: '2026-04-01', to: '2026-06-30', on: '2026-07-21' }, { from: '2026-07-01', to: '2026-09-30', on: '2026-10-14' }]

/** The first half year was typed in, before the measures of the county were kept here. */
const typedIn = (code: string, { from, to, on }: Quarter, figure: ReturnFigure): SampleContractAct => ({
  kind: 'return', on, by: analyst, given: { code, from, to, figures: [{ body: county, figure }], commentary: '', quality: 'sound', qualityNote: '', status: 'final', why: '' },
})
const taken = (code: string, { from, to, on, typed, commentary = '' }: Quarter): SampleContractAct => ({ kind: 'return-from-measure', on, by: analyst, code, body: county, from, to, typed: typed ?? null, commentary })

export const exampleshireEarlyHelp: SampleContract = {
  id: 'exampleshire-early-help-pilot',
  title: 'Early help, pilot year',
  kind: 'early-help',
  parties: [
    { body: county, side: 'council', from: '2025-10-01', to: null, note: null },
    { body: trust, side: 'provider', from: '2025-10-01', to: null, note: null },
  ],
  reportsFor: [county],
  returnDays: 30,
  begins: '2025-10-01',
  ends: '2026-09-30',
  dates: [{ kind: 'review', on: '2026-03-31', what: 'Look at the first half year.' }],
  sums: [{ year: '2025/26', pounds: 210_000, isProvisional: false, note: 'Half a year.' }, { year: '2026/27', pounds: 215_000, isProvisional: false, note: 'Half a year.' }],
  ladder: null,
  instrument: null,
  documents: [signed],
  sources: [signed],
  note: 'Invented. A pilot of one year; whether it goes on is for the two new councils.',
  kpis: [
    {
      code: 'E1', name: 'Early help assessments on time', definition: 'Early help assessments finished in the agreed time, out of all finished.', dataOwner: 'Exampleshire Children’s Trust, early help', frequency: 'quarterly', unit: 'percent', better: 'higher', target: 70, tolerance: 64,
      isContractual: true, measure: 'early-help-assessments-on-time',
    },
    {
      code: 'E2', name: 'Early help assessments begun', definition: 'Early help assessments begun in the quarter.', dataOwner: 'Exampleshire Children’s Trust, early help', frequency: 'quarterly', unit: 'count', better: 'neither', target: null, tolerance: null, isContractual: false,
      measure: 'early-help-assessments-started',
    },
  ],
  acts: [
    typedIn('E1', first, { kind: 'ratio', numerator: 399, denominator: 603 }),
    typedIn('E1', second, { kind: 'ratio', numerator: 429, denominator: 612 }),
    taken('E1', third),
    taken('E1', { ...fourth, typed: { kind: 'ratio', numerator: 515, denominator: 759 }, commentary: 'Eleven assessments of the family hubs count for the contract and are not in the measure; eight of them were on time.' }),
    typedIn('E2', first, { kind: 'value', value: 591 }),
    typedIn('E2', second, { kind: 'value', value: 768 }),
    taken('E2', third),
    taken('E2', fourth),
    { kind: 'meeting', on: '2026-10-27', who: 'operational', step: null, decisions: ['The pilot ended as agreed. Its figures were taken from the measures of the county.'], by: director },
  ],
}
