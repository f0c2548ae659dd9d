import { all, atLeast, define, oneOf } from '../../define.ts'

export const caseloadLowerQuartile = define({
  id: 'caseload_lower_quartile',
  question: 'How many cases do the least burdened quarter of social workers hold?',
  why: 'An average of 15 can be made of tens and thirties: the children of the thirties wait.',
  numerator: 'Cases below which a quarter of them lies',
  denominator: 'Social workers with at least one case, agency workers among them',
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'dated', heading: 'On' },
    among: all(oneOf('Left', 'no'), atLeast('Cases', 1)),
    give: { kind: 'quantile', heading: 'Cases', at: 0.25 },
  },
})
