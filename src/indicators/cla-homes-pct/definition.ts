import { coded, define } from '../define.ts'

export const claHomesPct = define({
  id: 'cla_homes_pct',
  question: 'How many children in care live in a children’s home or a secure home?',
  why: 'Homes are right for some. For many they are where a family could not be found.',
  numerator: 'Of those, children in children’s homes and secure homes (K1, K2)',
  denominator: 'Children in care at the end of the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    give: { kind: 'share', where: coded('Placement Type', ['K1', 'K2'], ['secure', "children's home"]) },
  },
})
