import type { Body } from '../../../core/bodies/body.ts'
import { analyseMeasure } from '../../../core/measure/analyse-measure.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import type { Figure } from '../../../core/measure/figure.ts'
import { heirsOf, heirsTogether, namesTogether } from '../../../core/measure/heirs-together.ts'
import { seriesBreaks } from '../../../core/measure/series-breaks.ts'
import { spcChart } from '../../../reports/render/chart/spc-chart.ts'
import { chartPanel } from '../../components/chart-panel/chart-panel.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { dayInWords } from '../../words/day-words.ts'
import { chartedSeriesOf } from './charted-series-of.ts'

/**
 * The councils that one became, put together where a reader asks for it. In: the questions, the visit, the analysed measure, the bodies and
 * its figures for every body. Out: the way to ask, or the chart with how it was worked out; null where the body never was part of a split.
 */
export const heirsPart = async (
  ask: Pick<Questions, 'successions'> & Pick<Tools, 'judgeStretch'>,
  { programme, query, on }: ProgrammeVisit,
  { measure, body }: Pick<AnalysedMeasure, 'measure' | 'body'>,
  { bodies, figures }: { readonly bodies: readonly Body[]; readonly figures: readonly Figure[] },
): Promise<Html | null> => {
  const links = await ask.successions(programme.id)
  const about = heirsOf(body, links)
  if (about === null) return null
  const together = heirsTogether(measure, about, bodies, figures)
  if (!together.some((figure) => figure.flag?.code === 'calculated' && figure.amount.kind === 'number')) return null
  const names = namesTogether(about, bodies)
  const here = paths.measure(programme.id, measure.id, body)
  if (query['together'] !== 'yes') return html`<p class="govuk-body" id="together"><a class="govuk-link" href="${here}?together=yes#together">Show ${names} put together</a></p>`
  const analysed = analyseMeasure(ask.judgeStretch, { measure, body, figures: together, flags: [], targets: [], rebases: [], breaks: seriesBreaks(measure, about.heirs[0]!, bodies, links), alsoCalled: [], kind: null, on })
  const series = chartedSeriesOf(analysed, { bodyName: `${names} put together`, annotations: [], targets: [], nameOf: () => '' })
  return html`<section id="together">${chartPanel({ title: `${names}, put together by us`, id: 'together-series', headingLevel: 3, draw: (options) => spcChart(series, options) })}
<p class="govuk-body"><strong>Nobody published these figures.</strong> From ${dayInWords(about.on)} on, we add up what both councils counted and what it was out of, and work the value out anew; it is not the average of two percentages. Before that day it is the council they came of. No line and no limit crosses the day, and no target is held against it. Where one of them has no figure, or does not say what it was divided from, there is none here.</p>
<p class="govuk-body"><a class="govuk-link" href="${here}">Hide it</a></p></section>`
}
