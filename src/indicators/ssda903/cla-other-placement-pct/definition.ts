import { define, not, oneOf } from '../../define.ts'

export const claOtherPlacementPct = define({
  id: 'cla_other_placement_pct',
  question: 'How many children in care live in placements of no usual kind?',
  why: 'Such placements may not be registered; each asks for a reason.',
  numerator: 'Of those, children in other placements (Z1)',
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
    give: { kind: 'share', where: oneOf('PLACE', 'Z1') },
  },
})
