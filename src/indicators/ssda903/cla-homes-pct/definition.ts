import { define, not, oneOf } from '../../define.ts'

export const claHomesPct = define({
  id: 'cla_homes_pct',
  question: 'How many children in care live in children’s homes?',
  why: 'Homes are right for some; a rising share often says that foster carers are missing.',
  numerator: 'Of those, children in secure homes or children’s homes (K1, K2)',
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
    give: { kind: 'share', where: oneOf('PLACE', 'K1', 'K2') },
  },
})
