import { all, date, define, monthEnd, not, notAfter, sameChildHas } from '../define.ts'
import { isSomebody } from '../named-worker.ts'

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const cpWithoutWorker = define({
  id: 'cp_without_worker',
  question: 'How many children on a child protection plan have no worker today?',
  why: 'Nobody but their worker is bound to see that the plan keeps them safe.',
  numerator: 'Different children with a plan open at the end of the last month asked for, for none of whose open plans a worker is named',
  denominator: null,
  source: 'Ofsted, Annex A, list 7, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    isOfTheDay: true,
    list: 7,
    of: { kind: 'open', start: 'Child Protection Plan Start Date', end: 'Child Protection Plan End Date' },
    among: all(
      not(isSomebody('Allocated Worker')),
      not(sameChildHas(7, all(notAfter(date('Child Protection Plan Start Date'), monthEnd), not(notAfter(date('Child Protection Plan End Date'), monthEnd)), isSomebody('Allocated Worker')))),
    ),
    once: 'Child Unique ID',
    give: { kind: 'number' },
  },
})
