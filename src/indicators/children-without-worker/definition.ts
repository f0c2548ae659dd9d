import { all, date, define, monthEnd, not, notAfter, sameChildHas } from '../define.ts'
import { isSomebody } from '../named-worker.ts'

const worker = isSomebody('Allocated Worker')

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const childrenWithoutWorker = define({
  id: 'children_without_worker',
  question: 'How many children with an open case have no worker today?',
  why: 'A child without a worker has nobody whose job it is to see that they are safe.',
  numerator: 'Different children with a case open at the end of the last month asked for, for none of whose open cases a worker is named; a duty desk is nobody',
  denominator: null,
  source: 'Ofsted, Annex A, list 6, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    isOfTheDay: true,
    list: 6,
    of: { kind: 'open', start: 'CIN Start Date', end: 'CIN Closure Date' },
    among: all(not(worker), not(sameChildHas(6, all(notAfter(date('CIN Start Date'), monthEnd), not(notAfter(date('CIN Closure Date'), monthEnd)), worker)))),
    once: 'Child Unique ID',
    give: { kind: 'number' },
  },
})
