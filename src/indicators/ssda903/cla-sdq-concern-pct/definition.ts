import { aged, all, atLeast, define, present } from '../../define.ts'

export const claSdqConcernPct = define({
  id: 'cla_sdq_concern_pct',
  question: 'How many children in care are a cause for concern?',
  why: 'An average hides the children who need help now.',
  numerator: 'Of those, children with a score of 17 or more',
  denominator: 'Children in care for at least 12 months at 31 March, as the outcomes file (OC2) lists them, aged 4 to 16, with a score',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, at 31 March',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-health',
    of: { kind: 'everyone' },
    isYearly: true,
    among: all(aged(4, 16), present('SDQ_SCORE')),
    give: { kind: 'share', where: atLeast('SDQ_SCORE', 17) },
  },
})
