import { all, define, not, oneOf, present } from '../../define.ts'

export const claHomePct = define({
  id: 'cla_home_pct',
  question: 'How many children who left care went home?',
  why: 'Going home is right where it is planned and safe; unplanned, it often ends in a return to care.',
  numerator: 'Of those, times in care that ended with a return to parents or relatives (E4A, E4B)',
  denominator: 'Times in care ended in the month, without series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'dated', heading: 'DEC' },
    among: all(present('REC'), not(oneOf('REC', 'X1')), not(oneOf('LS', 'V3', 'V4'))),
    give: { kind: 'share', where: oneOf('REC', 'E4A', 'E4B') },
  },
})
