import { all, date, define, monthEnd, notAfter, plusMonths, under } from '../define.ts'

export const claStability2yPct = define({
  id: 'cla_stability_2y_pct',
  question: 'How many children long in care have lived in the same placement for two years?',
  why: 'A settled home is what care is for.',
  numerator: 'Of those, children whose placement began two years ago or earlier',
  denominator: 'Children under 16 in care for two and a half years or more',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: '24 months in the placement, 30 months in care',
  better: 'higher',
  count: {
    from: 'snapshot',
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    among: all(under(16), notAfter(plusMonths(date('Date Started to be Looked After'), 30), monthEnd)),
    give: { kind: 'share', where: notAfter(plusMonths(date('Start Date of Most Recent Placement'), 24), monthEnd) },
  },
})
