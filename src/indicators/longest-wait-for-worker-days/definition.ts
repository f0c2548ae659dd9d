import { all, date, define, monthEnd, not, notAfter, sameChildHas } from '../define.ts'
import { isSomebody } from '../named-worker.ts'

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const longestWaitForWorkerDays = define({
  id: 'longest_wait_for_worker_days',
  question: 'How many days has the child who has waited longest been without a worker?',
  why: 'A small number of waiting children can hide one who has waited for months.',
  numerator: 'Days from the start of the case to the end of the last month asked for, of the child with no worker whose case is oldest. The list does not say when a worker left, so a child who had one is counted from the start of the case',
  denominator: null,
  source: 'Ofsted, Annex A, list 6, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    isOfTheDay: true,
    list: 6,
    of: { kind: 'open', start: 'CIN Start Date', end: 'CIN Closure Date' },
    among: all(
      not(isSomebody('Allocated Worker')),
      not(sameChildHas(6, all(notAfter(date('CIN Start Date'), monthEnd), not(notAfter(date('CIN Closure Date'), monthEnd)), isSomebody('Allocated Worker')))),
    ),
    give: { kind: 'longest', of: { in: 'days', from: date('CIN Start Date'), to: monthEnd } },
  },
})
