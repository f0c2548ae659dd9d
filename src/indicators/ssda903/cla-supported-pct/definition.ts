import { define, not, oneOf } from '../../define.ts'

export const claSupportedPct = define({
  id: 'cla_supported_pct',
  question: 'How many children in care live in supported or independent accommodation?',
  why: 'It is for young people of 16 and older; others need care where they live.',
  numerator: 'Of those, children in supported or independent accommodation (H5 and P2 until 2024, K3 from 2025)',
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
    give: { kind: 'share', where: oneOf('PLACE', 'H5', 'K3', 'P2') },
  },
})
