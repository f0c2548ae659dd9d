import { all, date, define, monthEnd, not, notAfter, oneOf, plusMonths, sameChildHasTimes } from '../../define.ts'

export const cla3plusPlacementsPct = define({
  id: 'cla_3plus_placements_pct',
  question: 'How many children in care have had three or more placements in twelve months?',
  why: 'Every move costs a child school, friends and trust.',
  numerator: 'Of those, children with three or more placements in the 12 months to the end of the month, temporary ones (T0 to T4) left out',
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
    give: { kind: 'share', where: sameChildHasTimes(3, 'care-placements', all(notAfter(date('In placement from'), monthEnd), not(notAfter(date('In placement to'), plusMonths(monthEnd, -12))), not(oneOf('PLACE', 'T0', 'T1', 'T2', 'T3', 'T4')))) },
  },
})
