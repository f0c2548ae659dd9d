import { define } from '../define.ts'

export const cpEnds = define({
  id: 'cp_ends',
  question: 'How many child protection plans ended?',
  why: 'Set beside new plans it shows whether the number of plans will rise or fall.',
  numerator: 'Child protection plans ended in the month',
  denominator: null,
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 7,
    of: { kind: 'dated', heading: 'Child Protection Plan End Date' },
    give: { kind: 'number' },
  },
})
