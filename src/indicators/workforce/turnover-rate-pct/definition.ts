import { all, before, date, define, monthEnd, notAfter, oneOf, plusMonths, sameDay, sumOf } from '../../define.ts'

export const turnoverRatePct = define({
  id: 'turnover_rate_pct',
  question: 'How many social workers have left in a year?',
  why: 'Who leaves takes children’s stories with them.',
  numerator: 'Full-time posts of social workers who left in the twelve months',
  denominator: 'Full-time posts held by social workers in post on the last day',
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: '12 months',
  looksBack: 11,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'everyone' },
    give: {
      kind: 'ratio',
      of: [sumOf('workforce-workers', 'FTE', all(notAfter(date('On'), monthEnd), before(plusMonths(monthEnd, -12), date('On')), oneOf('Agency', 'no'), oneOf('Left', 'yes')))],
      to: [
        sumOf('workforce-workers', 'FTE', all(sameDay(date('On'), monthEnd), oneOf('Agency', 'no'), oneOf('Left', 'no'))),
      ],
    },
  },
})
