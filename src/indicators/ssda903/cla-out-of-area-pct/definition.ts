import { define, not, oneOf } from '../../define.ts'

export const claOutOfAreaPct = define({
  id: 'cla_out_of_area_pct',
  question: 'How many children in care live outside the council’s area?',
  why: 'Far from home, children lose school, friends and sight of their worker.',
  numerator: 'Of those, children placed outside the area',
  denominator: 'Different children in care at the end of the month, without those in an agreed series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Only where the episodes have the column PL_LOCATION',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: not(oneOf('LS', 'V3', 'V4')),
    once: 'CHILD',
    give: { kind: 'share', where: oneOf('PL_LOCATION', 'OUT') },
  },
})
