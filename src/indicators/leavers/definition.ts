import { aged, define } from '../define.ts'

export const leavers = define({
  id: 'leavers',
  question: 'How many care leavers aged 17 to 21 are there?',
  why: 'The council owes them support as a parent would.',
  numerator: 'Care leavers aged 17 to 21 at the end of the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'snapshot',
    list: 9,
    of: { kind: 'everyone' },
    among: aged(17, 21),
    give: { kind: 'number' },
  },
})
