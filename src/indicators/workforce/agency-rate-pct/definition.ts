import { all, date, define, monthEnd, oneOf, sameDay, sumOf } from '../../define.ts'

export const agencyRatePct = define({
  id: 'agency_rate_pct',
  question: 'How much of the work is done by agency social workers?',
  why: 'Agency workers come and go; children begin again with each, and each costs more.',
  numerator: 'Full-time posts filled by agency workers',
  denominator: 'Those, and full-time posts held by social workers in post',
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'everyone' },
    give: {
      kind: 'ratio',
      of: [sumOf('workforce-posts', 'Agency FTE', sameDay(date('On'), monthEnd))],
      to: [
        sumOf('workforce-posts', 'Agency FTE', sameDay(date('On'), monthEnd)),
        sumOf('workforce-workers', 'FTE', all(sameDay(date('On'), monthEnd), oneOf('Agency', 'no'), oneOf('Left', 'no'))),
      ],
    },
  },
})
