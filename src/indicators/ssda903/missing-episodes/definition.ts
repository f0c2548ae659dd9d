import { define, oneOf } from '../../define.ts'

export const missingEpisodes = define({
  id: 'missing_episodes',
  question: 'How many times did a child in care go missing?',
  why: 'Each time is a risk of harm, and a message about where the child lives.',
  numerator: 'Times missing begun in the month, times away without leave left out',
  denominator: null,
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-missing',
    of: { kind: 'dated', heading: 'MIS_START' },
    among: oneOf('MISSING', 'M'),
    give: { kind: 'number' },
  },
})
