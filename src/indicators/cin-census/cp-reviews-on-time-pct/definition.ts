import { all, atLeast, before, date, define, either, linkedHas, monthEnd, not, notAfter, plusMonths } from '../../define.ts'

const due = plusMonths(date('From'), 6)
const firstDue = plusMonths(date('From'), 3)

export const cpReviewsOnTimePct = define({
  id: 'cp_reviews_on_time_pct',
  question: 'How many open plans were always reviewed on time?',
  why: 'A review that is late leaves a plan that may not keep the child safe.',
  numerator: 'Of those, plans with a first review within 3 months of the start, each later one within 6 months of the one before, and none overdue at the end of the month',
  denominator: 'Child protection plans open at the end of the month for at least 3 months',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '3 months, then 6 months',
  better: 'higher',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'open', start: 'CPPstartDate', end: 'CPPendDate' },
    among: notAfter(plusMonths(date('CPPstartDate'), 3), monthEnd),
    give: {
      kind: 'share',
      where: not(linkedHas('census-review-spans', 'Plan', either(
        atLeast('Reviews before', 1),
        all(before(due, monthEnd), not(notAfter(date('Next review'), due))),
        all(before(firstDue, monthEnd), not(notAfter(date('Next review'), firstDue))),
      ))),
    },
  },
})
