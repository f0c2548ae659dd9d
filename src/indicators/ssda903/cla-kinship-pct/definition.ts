import { define, not, oneOf } from '../../define.ts'

export const claKinshipPct = define({
  id: 'cla_kinship_pct',
  question: 'How many children in care live with relatives or friends who foster them?',
  why: 'Children who stay in their wider family keep their ties.',
  numerator: 'Of those, children fostered by relatives or friends (U1 to U3)',
  denominator: 'Different children in care at the end of the month, without those in an agreed series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: not(oneOf('LS', 'V3', 'V4')),
    once: 'CHILD',
    give: { kind: 'share', where: oneOf('PLACE', 'U1', 'U2', 'U3') },
  },
})
