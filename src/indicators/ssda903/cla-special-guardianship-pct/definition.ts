import { all, define, not, oneOf, present } from '../../define.ts'

export const claSpecialGuardianshipPct = define({
  id: 'cla_special_guardianship_pct',
  question: 'How many children who left care went to a special guardian?',
  why: 'It gives a child a home with somebody who will stay.',
  numerator: 'Of those, times in care that ended by special guardianship (E45 to E48, and E43 and E44 until 2018)',
  denominator: 'Times in care ended in the month, without series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'dated', heading: 'DEC' },
    among: all(present('REC'), not(oneOf('REC', 'X1')), not(oneOf('LS', 'V3', 'V4'))),
    give: { kind: 'share', where: oneOf('REC', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48') },
  },
})
