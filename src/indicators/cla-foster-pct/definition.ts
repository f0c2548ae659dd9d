import { coded, define } from '../define.ts'

export const claFosterPct = define({
  id: 'cla_foster_pct',
  question: 'How many children in care live in a foster family?',
  why: 'Most children do best in a family.',
  numerator: 'Of those, children placed with foster carers (U1 to U6)',
  denominator: 'Children in care at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    give: { kind: 'share', where: coded('Placement Type', ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'], ['foster placement']) },
  },
})
