import { all, date, define, monthEnd, not, notAfter, oneOf, plusMonths, sameChildHas } from '../../define.ts'

export const claMissing12mPct = define({
  id: 'cla_missing_12m_pct',
  question: 'How many children in care went missing within twelve months?',
  why: 'Going missing is a sign of exploitation, or of a placement that does not fit.',
  numerator: 'Of those, children who were missing at least once in the 12 months to the end of the month',
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
    give: { kind: 'share', where: sameChildHas('care-missing', all(oneOf('MISSING', 'M'), notAfter(plusMonths(monthEnd, -12), date('MIS_START')), notAfter(date('MIS_START'), monthEnd))) },
  },
})
