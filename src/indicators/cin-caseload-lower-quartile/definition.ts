import { define } from '../define.ts'
import { isNamed } from '../named-worker.ts'

/** The list names the worker of the day on which it was made, so nothing can be said of the months before. */
export const cinCaseloadLowerQuartile = define({
  id: 'cin_caseload_lower_quartile',
  question: 'How many children does a social worker have at most in the quarter with the fewest?',
  why: 'An average of 15 can be made of tens and thirties: the children of the thirties wait.',
  numerator: 'Children below which a quarter of the workers lies. The list names only who has at least one child, and says nothing of hours or of work that is not about a child in need',
  denominator: 'Social workers named for a case open at the end of the last month asked for',
  source: 'Ofsted, Annex A, list 6, https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018',
  timescale: null,
  better: 'lower',
  count: {
    from: 'extract',
    isOfTheDay: true,
    list: 6,
    of: { kind: 'open', start: 'CIN Start Date', end: 'CIN Closure Date' },
    among: isNamed('Allocated Worker'),
    once: 'Child Unique ID',
    give: { kind: 'load', by: 'Allocated Worker', at: 0.25 },
  },
})
