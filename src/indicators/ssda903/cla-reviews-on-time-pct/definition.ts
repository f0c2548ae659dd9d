import { all, atLeast, before, date, define, either, monthEnd, not, notAfter, oneOf, overWorkingDays, plusMonths, sameChildHas, withinWorkingDays } from '../../define.ts'

const from = date('From')
const late = (months: number) => all(before(plusMonths(from, months), monthEnd), not(notAfter(date('Next review'), plusMonths(from, months))))

export const claReviewsOnTimePct = define({
  id: 'cla_reviews_on_time_pct',
  question: 'How many children in care were always reviewed on time?',
  why: 'A review asks whether the plan still fits; late, it asks too late.',
  numerator: 'Of those, children without a review that was late for certain: the first within 20 working days, the second within 3 months, each later one within 6 months',
  denominator: 'Different children in care at the end of the month, without those in an agreed series of short breaks, nor those who came within the last 20 working days',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, https://www.legislation.gov.uk/uksi/2010/959/contents',
  timescale: '20 working days, 3 months, then 6 months; once a year, at 31 March',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'care-episodes',
    isYearly: true,
    of: { kind: 'open', start: 'DECOM', end: 'DEC' },
    among: all(not(oneOf('LS', 'V3', 'V4')), not(sameChildHas('care-review-spans', all(not(atLeast('Reviews before', 1)), withinWorkingDays(20, date('From'), monthEnd))))),
    once: 'CHILD',
    give: {
      kind: 'share',
      where: not(sameChildHas('care-review-spans', all(
        not(notAfter(date('Ended'), monthEnd)),
        either(
          atLeast('Reviews before', 1),
          either(atLeast('Reviews before', 2), late(6), late(3)),
          all(overWorkingDays(20, from, monthEnd), not(withinWorkingDays(20, from, date('Next review')))),
        ),
      ))),
    },
  },
})
