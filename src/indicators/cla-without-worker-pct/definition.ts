import { all, date, define, monthEnd, not, notAfter, sameChildHas } from '../define.ts'
import { isSomebody } from '../named-worker.ts'

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const claWithoutWorkerPct = define({
  id: 'cla_without_worker_pct',
  question: 'How many children in care have no worker today?',
  why: 'The council is their parent, and the worker is how a child reaches it.',
  numerator: 'Of those, children for whom no worker is named',
  denominator: 'Different children in care at the end of the last month asked for',
  source: 'Ofsted, Annex A, list 8, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    isOfTheDay: true,
    list: 8,
    of: { kind: 'open', start: 'Date Started to be Looked After', end: 'Date Ceased to be Looked After' },
    once: 'Child Unique ID',
    give: {
      kind: 'share',
      where: all(
        not(isSomebody('Allocated Worker')),
        not(sameChildHas(8, all(notAfter(date('Date Started to be Looked After'), monthEnd), not(notAfter(date('Date Ceased to be Looked After'), monthEnd)), isSomebody('Allocated Worker')))),
      ),
    },
  },
})
