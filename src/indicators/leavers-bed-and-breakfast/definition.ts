import { coded, define } from '../define.ts'

export const leaversBedAndBreakfast = define({
  id: 'leavers_bed_and_breakfast',
  question: 'How many care leavers live in bed and breakfast?',
  why: 'It is no home for a young person, and never meant to be one.',
  numerator: 'Care leavers in bed and breakfast (W) at the end of the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: coded('Type of Accommodation', ['W'], ['bed and breakfast']),
    give: { kind: 'number' },
  },
})
