import { atLeast, define } from '../define.ts'

export const claMissing12mPct = define({
  id: 'cla_missing_12m_pct',
  question: 'How many children in care went missing at least once in twelve months?',
  why: 'A child who runs is running from something or to somebody.',
  numerator: 'Of those, children with one or more missing episodes in the last 12 months',
  denominator: 'Children in care at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    give: { kind: 'share', where: atLeast("Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months", 1) },
  },
})
