import { all, date, define, monthEnd, not, notAfter, sameChildHas } from '../define.ts'
import { isNotKnown, isSomebody } from '../named-worker.ts'

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const childrenWorkerNotKnown = define({
  id: 'children_worker_not_known',
  question: 'For how many children is it not known whether they have a worker?',
  why: 'A look-up that failed is not a worker. It must be looked at, and not be counted as good.',
  numerator: 'Different children with a case open at the end of the last month asked for, where the column of workers holds an error of the spreadsheet and no open case names anybody',
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
      isNotKnown('Allocated Worker'),
      not(sameChildHas(6, all(notAfter(date('CIN Start Date'), monthEnd), not(notAfter(date('CIN Closure Date'), monthEnd)), isSomebody('Allocated Worker'), not(isNotKnown('Allocated Worker'))))),
    ),
    once: 'Child Unique ID',
    give: { kind: 'number' },
  },
})
