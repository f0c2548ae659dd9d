import type { MeasuredPoint } from '../../../core/measure/analysed-measure.ts'
import type { Load } from '../../../core/measure/figure.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { mayBeRate, populationMeasure, rateOfCount } from '../../../core/measure/rate-of-count.ts'
import { shownCount, shownValue } from '../../../reports/words/shown-value.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'

/**
 * The latest count for each 10,000 children who live in the area, with what it was divided by and where that stands. In: the questions, the
 * visit, the measure, its latest point as this person may see it, and the files loaded. Out: a paragraph, or null where the measure is no such count.
 */
export const ratePart = async (ask: Pick<Questions, 'figuresOfMeasure'>, { programme }: ProgrammeVisit, measure: Measure, latest: MeasuredPoint | null, loads: readonly Load[]): Promise<Html | null> => {
  if (!mayBeRate(measure.id) || latest === null || latest.value === null) return null
  const rate = rateOfCount(measure.id, latest, await ask.figuresOfMeasure(programme.id, populationMeasure, null))
  if (rate === null) return html`<p class="govuk-body" id="rate">No rate for each 10,000 children is given: how many children live here is not on record. It comes in with the published figures of children in care, which name the estimate beside the rate.</p>`
  const file = loads.find(({ id }) => id === rate.estimate.load)
  return html`<p class="govuk-body" id="rate">That is <strong>${shownValue(rate.value, { kind: 'rate-per-10000', places: 1 })}</strong> children who live here: we divided ${shownCount(latest.value)} by the ${shownCount(rate.children)} children aged 0 to 17 of the mid-year estimate that stands with <a class="govuk-link" href="${paths.measure(programme.id, populationMeasure, latest.body)}">the figure of ${dayInWords(rate.estimate.period.to)}</a>${file === undefined ? null : ` (${file.publisher})`}. Published rates are of 31 March alone.</p>`
}
