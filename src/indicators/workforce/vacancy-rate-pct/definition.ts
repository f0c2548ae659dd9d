import { all, date, define, monthEnd, oneOf, sameDay, sumOf } from '../../define.ts'

export const vacancyRatePct = define({
  id: 'vacancy_rate_pct',
  question: 'How many posts have nobody?',
  why: 'Empty posts are work that others carry.',
  numerator: 'Vacant full-time posts',
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
      of: [sumOf('workforce-posts', 'Vacancies FTE', sameDay(date('On'), monthEnd))],
      to: [
        sumOf('workforce-posts', 'Vacancies FTE', sameDay(date('On'), monthEnd)),
        sumOf('workforce-workers', 'FTE', all(sameDay(date('On'), monthEnd), oneOf('Agency', 'no'), oneOf('Left', 'no'))),
      ],
    },
  },
})
