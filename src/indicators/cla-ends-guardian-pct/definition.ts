import { coded, define } from '../define.ts'

export const claEndsGuardianPct = define({
  id: 'cla_ends_guardian_pct',
  question: 'How many of the children who left care went to a special guardian?',
  why: 'A relative or former carer who becomes the guardian is a lasting home for many.',
  numerator: 'Of those, children who went to a special guardian (E45 to E48)',
  denominator: 'Children who ceased to be looked after in the month',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 8,
    of: { kind: 'dated', heading: 'Date Ceased to be Looked After' },
    give: { kind: 'share', where: coded('Reason Ceased to be Looked After', ['E45', 'E46', 'E47', 'E48'], ['special guardianship']) },
  },
})
