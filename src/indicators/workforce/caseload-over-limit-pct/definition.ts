import { all, atLeast, define, moreThan, oneOf } from '../../define.ts'

export const caseloadOverLimitPct = define({
  id: 'caseload_over_limit_pct',
  question: 'How many social workers hold more cases than agreed?',
  why: 'Above the limit nobody can promise that each child is seen.',
  numerator: 'Of those, social workers with more cases than the agreed limit (18, unless another is named)',
  denominator: 'Social workers with at least one case, agency workers among them',
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: 'A limit that the council agrees for itself',
  better: 'lower',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'dated', heading: 'On' },
    among: all(oneOf('Left', 'no'), atLeast('Cases', 1)),
    give: { kind: 'share', where: moreThan('Cases', 18) },
  },
})
