import { define, not, oneOf } from '../../define.ts'

export const claForAdoptionPct = define({
  id: 'cla_for_adoption_pct',
  question: 'How many children in care are placed for adoption?',
  why: 'These children have met the family that may be theirs.',
  numerator: 'Of those, children placed for adoption (A3 to A6)',
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
    give: { kind: 'share', where: oneOf('PLACE', 'A3', 'A4', 'A5', 'A6') },
  },
})
