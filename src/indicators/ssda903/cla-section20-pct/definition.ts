import { define, not, oneOf } from '../../define.ts'

export const claSection20Pct = define({
  id: 'cla_section20_pct',
  question: 'How many children in care are there by agreement with their parents?',
  why: 'Without an order nobody but the council reviews whether the child should still be in care.',
  numerator: 'Of those, children accommodated by agreement under section 20 (V2)',
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
    give: { kind: 'share', where: oneOf('LS', 'V2') },
  },
})
