import { coded, define, present } from '../define.ts'

export const claOutOfAreaPct = define({
  id: 'cla_out_of_area_pct',
  question: 'How many children in care live outside the council’s area?',
  why: 'Far away, a child loses family, school and often their worker. For a few it is right.',
  numerator: 'Of those, children placed outside the area. How far away is not told: the list has the postcode of the placement and not that of the home',
  denominator: 'Children in care at the end of the month for whom it is said whether they are placed inside or outside',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: present('Placement Location'),
    give: { kind: 'share', where: coded('Placement Location', ['out', 'outside'], []) },
  },
})
