import { atLeast, define, present } from '../define.ts'

export const cla3plusPlacementsPct = define({
  id: 'cla_3plus_placements_pct',
  question: 'How many children in care had three or more placements in a year?',
  why: 'Each move costs a child people and places they know.',
  numerator: 'Of those, children with three or more placements in the last 12 months',
  denominator: 'Children in care at the end of the month for whom the number of placements is given',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: '12 months',
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: present('Number of Placements in the Last 12 months'),
    give: { kind: 'share', where: atLeast('Number of Placements in the Last 12 months', 3) },
  },
})
