import { all, define, moreThan, not, oneOf } from '../../define.ts'

export const claOver20MilesPct = define({
  id: 'cla_over_20_miles_pct',
  question: 'How many children in care live more than 20 miles from home and outside the area?',
  why: 'Far from home, children lose school, friends and sight of their worker.',
  numerator: 'Of those, children placed more than 20 miles from home and outside the area',
  denominator: 'Different children in care at the end of the month, without those in an agreed series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Only where the episodes have the columns PL_DISTANCE and PL_LOCATION',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: not(oneOf('LS', 'V3', 'V4')),
    once: 'CHILD',
    give: { kind: 'share', where: all(moreThan('PL_DISTANCE', 20), oneOf('PL_LOCATION', 'OUT')) },
  },
})
