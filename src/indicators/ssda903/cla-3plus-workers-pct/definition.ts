import { all, date, define, monthEnd, not, notAfter, oneOf, plusMonths, sameChildHasTimes } from '../../define.ts'

export const cla3plusWorkersPct = define({
  id: 'cla_3plus_workers_pct',
  question: 'How many children in care have had three or more social workers in twelve months?',
  why: 'A child who must begin again with each worker stops beginning.',
  numerator: 'Of those, children with three or more different social workers in the 12 months to the end of the month',
  denominator: 'Different children in care at the end of the month, without those in an agreed series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: '12 months',
  looksBack: 11,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: not(oneOf('LS', 'V3', 'V4')),
    once: 'CHILD',
    give: { kind: 'share', where: sameChildHasTimes(3, 'care-workers', all(notAfter(date('SW_DECOM'), monthEnd), not(notAfter(date('SW_DEC'), plusMonths(monthEnd, -12)))), 'SW_ID') },
  },
})
