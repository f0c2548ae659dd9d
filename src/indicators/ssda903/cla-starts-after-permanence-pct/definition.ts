import { all, define, not, oneOf, sameChildHas } from '../../define.ts'

export const claStartsAfterPermanencePct = define({
  id: 'cla_starts_after_permanence_pct',
  question: 'How many children who came into care had left it for a permanent home before?',
  why: 'An adoption or guardianship that broke down asks for support that came too late.',
  numerator: 'Of those, children with an earlier adoption, special guardianship or child arrangements order (P1 to P4)',
  denominator: 'Times in care begun in the month, without series of short breaks',
  source: 'Children looked after in England including adoptions (DfE statistics), https://www.gov.uk/government/collections/statistics-looked-after-children',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'care-episodes',
    of: { kind: 'dated', heading: 'DECOM' },
    among: all(oneOf('RNE', 'S'), not(oneOf('LS', 'V3', 'V4'))),
    give: { kind: 'share', where: sameChildHas('care-earlier-permanence', oneOf('PREV_PERM', 'P1', 'P2', 'P3', 'P4')) },
  },
})
