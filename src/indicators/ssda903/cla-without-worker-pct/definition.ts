import { all, date, define, monthEnd, not, notAfter, oneOf, sameChildHas } from '../../define.ts'

export const claWithoutWorkerPct = define({
  id: 'cla_without_worker_pct',
  question: 'How many children in care have no social worker today?',
  why: 'Nobody sees a child who has no worker.',
  numerator: 'Of those, children for whom no social worker is named on that day',
  denominator: 'Different children in care at the end of the month, without those in an agreed series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: not(oneOf('LS', 'V3', 'V4')),
    once: 'CHILD',
    give: { kind: 'share', where: not(sameChildHas('care-workers', all(notAfter(date('SW_DECOM'), monthEnd), not(notAfter(date('SW_DEC'), monthEnd))))) },
  },
})
