import { define, not, oneOf } from '../../define.ts'

export const claParentsPct = define({
  id: 'cla_parents_pct',
  question: 'How many children in care live with their parents?',
  why: 'A care order at home should end when the home is safe; long ones may have drifted.',
  numerator: 'Of those, children placed with parents (P1)',
  denominator: 'Different children in care at the end of the month, without those in an agreed series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: not(oneOf('LS', 'V3', 'V4')),
    once: 'CHILD',
    give: { kind: 'share', where: oneOf('PLACE', 'P1') },
  },
})
