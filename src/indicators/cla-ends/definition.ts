import { define } from '../define.ts'

export const claEnds = define({
  id: 'cla_ends',
  question: 'How many children left care?',
  why: 'Set beside those who came in it shows whether the number in care will rise or fall.',
  numerator: 'Children who ceased to be looked after in the month',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 8,
    of: { kind: 'dated', heading: 'Date Ceased to be Looked After' },
    give: { kind: 'number' },
  },
})
