import { all, date, define, monthEnd, not, notAfter, oneOf, plusMonths, present, under } from '../../define.ts'

const longInCare = notAfter(plusMonths(date('Care began'), 30), monthEnd)

export const claStability2yPct = define({
  id: 'cla_stability_2y_pct',
  question: 'How many children long in care have lived in one place for two years?',
  why: 'A lasting home lets a child settle.',
  numerator: 'Of those, children whose placement began at least 24 months before',
  denominator: 'Children under 16 at the end of the month whose time in care began at least 30 months before, and whose placement is known',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: '24 months in one placement, after 30 months in care',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'care-placements',
    of: { kind: 'open', start: 'In placement from', end: 'In placement to' },
    among: all(under(16), not(oneOf('LS', 'V3', 'V4')), not(all(present('Care began'), not(longInCare)))),
    known: all(present('Care began'), present('Placement began')),
    once: 'CHILD',
    give: { kind: 'share', where: notAfter(plusMonths(date('Placement began'), 24), monthEnd) },
  },
})
