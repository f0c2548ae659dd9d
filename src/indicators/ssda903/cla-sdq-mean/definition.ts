import { aged, define } from '../../define.ts'

export const claSdqMean = define({
  id: 'cla_sdq_mean',
  question: 'How are the children in care feeling?',
  why: 'The score says how much a child struggles: up to 13 is usual, 17 and more is a cause for concern.',
  numerator: 'Mean score of the strengths and difficulties questionnaire',
  denominator: 'Children in care for at least 12 months at 31 March, as the outcomes file (OC2) lists them, aged 4 to 16, with a score',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: 'Once a year, at 31 March; ages 5 to 16 in the statistics of earlier years',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-health',
    of: { kind: 'everyone' },
    isYearly: true,
    among: aged(4, 16),
    give: { kind: 'mean', of: { in: 'figure', heading: 'SDQ_SCORE' } },
  },
})
