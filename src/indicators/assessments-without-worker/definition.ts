import { define, not } from '../define.ts'
import { isSomebody } from '../named-worker.ts'

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const assessmentsWithoutWorker = define({
  id: 'assessments_without_worker',
  question: 'How many open assessments have nobody named to do them?',
  why: 'An assessment nobody does is a child nobody sees.',
  numerator: 'Assessments open at the end of the last month asked for, for which no worker is named, or only a duty desk',
  denominator: null,
  source: 'Ofsted, Annex A, list 4, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    isOfTheDay: true,
    list: 4,
    of: { kind: 'open', start: 'Continuous Assessment Start Date', end: 'Continuous Assessment Date of Authorisation' },
    among: not(isSomebody('Allocated Worker')),
    give: { kind: 'number' },
  },
})
