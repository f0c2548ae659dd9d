import { coded, define } from '../define.ts'

export const leaversCustody = define({
  id: 'leavers_custody',
  question: 'How many care leavers are in custody?',
  why: 'Prison is where many stories of care that failed end.',
  numerator: 'Care leavers in custody (X) at the end of the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: coded('Type of Accommodation', ['X'], ['custody', 'in custody']),
    give: { kind: 'number' },
  },
})
