import { all, atLeast, define, oneOf } from '../../define.ts'

export const caseHolders = define({
  id: 'case_holders',
  question: 'How many social workers hold cases?',
  why: 'Without it the spread of cases cannot be judged.',
  numerator: 'Social workers with at least one case, agency workers among them',
  denominator: null,
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: null,
  better: 'neither',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'dated', heading: 'On' },
    among: all(oneOf('Left', 'no'), atLeast('Cases', 1)),
    give: { kind: 'number' },
  },
})
