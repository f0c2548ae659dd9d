import { define } from '../define.ts'
import { isNamed } from '../named-worker.ts'

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const cinCaseloadOverLimitPct = define({
  id: 'cin_caseload_over_limit_pct',
  question: 'How many social workers have more children than agreed?',
  why: 'Above the limit nobody can promise that each child is seen.',
  numerator: 'Of those, social workers with more children than the agreed limit (18, unless another is named)',
  denominator: 'Social workers named for a case open at the end of the last month asked for',
  source: 'Ofsted, Annex A, list 6, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: 'A limit that the council agrees for itself',
  better: 'lower',
  count: {
    from: 'extract',
    isOfTheDay: true,
    list: 6,
    of: { kind: 'open', start: 'CIN Start Date', end: 'CIN Closure Date' },
    among: isNamed('Allocated Worker'),
    once: 'Child Unique ID',
    give: { kind: 'over-load', by: 'Allocated Worker', limit: 18 },
  },
})
