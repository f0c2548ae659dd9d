import { coded, define } from '../define.ts'

export const claEndsAdoptedPct = define({
  id: 'cla_ends_adopted_pct',
  question: 'How many of the children who left care were adopted?',
  why: 'For some children adoption is the lasting home they need. It is right for few, so more is not always better.',
  numerator: 'Of those, children adopted (E11, E12)',
  denominator: 'Children who ceased to be looked after in the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'higher',
  count: {
    from: 'extract',
    list: 8,
    of: { kind: 'dated', heading: 'Date Ceased to be Looked After' },
    give: { kind: 'share', where: coded('Reason Ceased to be Looked After', ['E11', 'E12'], ['adopted']) },
  },
})
