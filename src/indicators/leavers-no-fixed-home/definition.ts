import { coded, define } from '../define.ts'

export const leaversNoFixedHome = define({
  id: 'leavers_no_fixed_home',
  question: 'How many care leavers have no fixed home?',
  why: 'They were the council’s children.',
  numerator: 'Care leavers with no fixed abode (S) at the end of the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: coded('Type of Accommodation', ['S'], ['no fixed']),
    give: { kind: 'number' },
  },
})
