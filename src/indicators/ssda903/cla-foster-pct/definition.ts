import { define, not, oneOf } from '../../define.ts'

export const claFosterPct = define({
  id: 'cla_foster_pct',
  question: 'How many children in care live with foster carers?',
  why: 'A family is where most children do best.',
  numerator: 'Of those, children in foster placements (U1 to U6)',
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
    give: { kind: 'share', where: oneOf('PLACE', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6') },
  },
})
