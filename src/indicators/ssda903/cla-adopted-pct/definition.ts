import { all, define, not, oneOf, present } from '../../define.ts'

export const claAdoptedPct = define({
  id: 'cla_adopted_pct',
  question: 'How many children who left care were adopted?',
  why: 'Adoption gives a child a family for life; it is right for some.',
  numerator: 'Of those, times in care that ended by adoption (E11, E12)',
  denominator: 'Times in care ended in the month, without series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'dated', heading: 'DEC' },
    among: all(present('REC'), not(oneOf('REC', 'X1')), not(oneOf('LS', 'V3', 'V4'))),
    give: { kind: 'share', where: oneOf('REC', 'E11', 'E12') },
  },
})
