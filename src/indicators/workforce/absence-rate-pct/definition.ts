import { all, date, define, monthEnd, oneOf, sameDay, sumOf } from '../../define.ts'

export const absenceRatePct = define({
  id: 'absence_rate_pct',
  question: 'How much working time is lost to sickness?',
  why: 'Sickness is often the first sign that the work has become too much.',
  numerator: 'Working days lost to sickness by social workers in post',
  denominator: 'Working days of those in post: 253 in a year for full time, 254 where it holds a 29 February; in the monthly table those of the month',
  source: "Children's social work workforce (DfE statistics), https://www.gov.uk/government/collections/statistics-childrens-social-care-workforce",
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'workforce-workers',
    of: { kind: 'everyone' },
    give: {
      kind: 'ratio',
      of: [sumOf('workforce-workers', 'Days absent', all(sameDay(date('On'), monthEnd), oneOf('Agency', 'no'), oneOf('Left', 'no')))],
      to: [
        sumOf('workforce-workers', 'Working days', all(sameDay(date('On'), monthEnd), oneOf('Agency', 'no'), oneOf('Left', 'no'))),
      ],
    },
  },
})
