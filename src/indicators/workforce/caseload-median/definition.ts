import { all, atLeast, define, oneOf } from '../../define.ts'

export const caseloadMedian = define({
  id: 'caseload_median',
  question: 'How many cases does the social worker in the middle hold?',
  why: 'An average of 15 can be made of tens and thirties: the children of the thirties wait.',
  numerator: 'Cases of the one in the middle: half of them hold no more',
  denominator: 'Social workers with at least one case, agency workers among them',
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'dated', heading: 'On' },
    among: all(oneOf('Left', 'no'), atLeast('Cases', 1)),
    give: { kind: 'quantile', heading: 'Cases', at: 0.5 },
  },
})
