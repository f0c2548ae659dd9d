import { all, atLeast, date, define, monthEnd, oneOf, sameDay, sumOf } from '../../define.ts'

export const caseloadMean = define({
  id: 'caseload_mean',
  question: 'How many cases does a full-time social worker hold on average?',
  why: 'It is the figure that is published; it hides who holds too many.',
  numerator: 'Cases held by social workers with at least one, agency workers among them',
  denominator: 'Full-time posts of the same social workers',
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'everyone' },
    give: {
      kind: 'ratio',
      of: [sumOf('workforce-workers', 'Cases', all(sameDay(date('On'), monthEnd), oneOf('Left', 'no'), atLeast('Cases', 1)))],
      to: [
        sumOf('workforce-workers', 'FTE', all(sameDay(date('On'), monthEnd), oneOf('Left', 'no'), atLeast('Cases', 1))),
      ],
    },
  },
})
