import { breakdownVocabulary, type BreakdownKind } from '../../../core/measure/breakdown.data.ts'
import { versionOn } from '../../../core/measure/measures-of.ts'
import { periodKind, type Period } from '../../../core/measure/period.ts'
import { may } from '../../../core/people/permission.ts'
import { partsChart } from '../../../reports/render/chart/parts-chart.ts'
import { amountInWords, countsInWords } from '../../../reports/words/point-in-words.ts'
import { periodHeading } from '../../../reports/words/period-in-words.ts'
import { chartPanel } from '../../components/chart-panel/chart-panel.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { breakdownNotes, breakdownWords } from '../../words/breakdown-words.ts'
import { seriesPeriod, unitOf } from './charted-series-of.ts'
import { chartedPartsOf } from './charted-parts-of.ts'
import { measureOfBody } from './measure-of-body.ts'

const whenOf = (period: Period): string => periodHeading(period.to, seriesPeriod(periodKind(period)))
const keyOf = ({ from, to }: Period): string => `${from}.${to}`

const sourceOf = (by: BreakdownKind): Html | null => {
  const { title, url } = breakdownVocabulary[by].source
  return by === 'owner-council' || url === null ? null : html` <a class="govuk-link" href="${url}">${title}</a>.`
}

const explained = (seesSmallNumbers: boolean): Html =>
  seesSmallNumbers
    ? html`<p class="govuk-body">You may see small numbers. They can point at single children: do not pass this page on, and do not copy numbers of 1 to 5 into a paper.</p>`
    : html`<p class="govuk-body">Numbers from 1 to 5 are hidden, because they can point at single children. So are as many others as it takes that nobody can work a hidden one out from the total, or from the tables of another council or time.</p>`

const takenOut = (file: string, seesSmallNumbers: boolean): Html => html`<section class="ib-take-out" aria-labelledby="take-out"><h2 class="govuk-heading-m ib-section" id="take-out">Take these figures out</h2>
<p class="govuk-body">This figure with its parts, every month that is told apart. As a <a class="govuk-link" href="${file}?as=xlsx" download>workbook (XLSX)</a> or as <a class="govuk-link" href="${file}" download>text (CSV)</a> with <a class="govuk-link" href="${file}?as=columns" download>what its columns mean (JSON)</a>.</p>
<p class="govuk-body ib-quiet">${seesSmallNumbers ? 'The file holds small numbers, as this page does. Give it only to people who may see them.' : 'What is hidden here is hidden in the file too: the sign c stands in its place.'} The file can be loaded again, here or elsewhere. Where a group is hidden, what is on record stays. It is noted that the figures went out, so that a restated one leads back to it.</p></section>`

/** Who is this figure about? The figure of one month broken down by age, sex and the like, as far as its numbers may be seen. */
export const whoIsThisFigureAbout = page({
  path: paths.whoFigureIsAbout(':programme', ':measure', ':body'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, query, actor, on } = visit
    const found = await measureOfBody(ask, visit)
    if (found === null) return { kind: 'not-found' }
    const { measure, body, bodyName } = found
    const title = 'Who is this figure about?'
    const here = paths.whoFigureIsAbout(programme.id, measure.id, body)
    const periods = (await ask.periodsWithParts(programme.id)).filter((each) => each.measure === measure.id && each.body === body).map(({ period }) => period)
    const period = periods.find((each) => keyOf(each) === query['month']) ?? periods[0]
    const about = { title, width: 'wide' as const, breadcrumbs: [{ text: 'Measures', href: `${paths.scorecard(programme.id)}?body=${body}` }, { text: measure.name, href: paths.measure(programme.id, measure.id, body) }, { text: title }] }
    const heading = pageHeading({ title, kicker: `${bodyName}, ${measure.name.toLowerCase()}`, lead: versionOn(measure, on).question })
    if (period === undefined) {
      return {
        kind: 'page', ...about,
        body: html`${heading}${emptyState({ title: 'This figure is not broken down yet', body: 'When returns are counted with their breakdowns, by age, sex, ethnic group, disability and team, they appear here. Averages have no parts that add up, so they are never broken down.' })}`,
      }
    }
    const figure = (await ask.figuresOfMeasure(programme.id, measure.id, period)).find((each) => each.body === body)
    const { breakdowns, restated } = await ask.breakdowns(programme.id, { measure: measure.id, body, period })
    const bodies = await ask.bodies(programme.id)
    const amount = figure?.amount
    const point = amount === undefined ? null : amount.kind === 'number' ? { ...amount, symbol: null } : { value: null, numerator: null, denominator: null, symbol: amount.symbol }
    const seesSmallNumbers = may(actor, 'see-small-numbers', programme.id, on)
    return {
      kind: 'page', ...about,
      body: html`${heading}
<form method="get" action="${here}" class="ib-filter" role="search" aria-label="Month">${select({ id: 'month', name: 'month', label: { text: 'Month' }, items: periods.map((each) => ({ value: keyOf(each), text: whenOf(each), selected: each === period })) })}<div class="ib-filter__buttons">${button({ text: 'Show this month', classes: 'govuk-button--secondary' })}</div></form>
<p class="govuk-body-l">${whenOf(period)}: ${point === null ? 'no figure' : html`<strong>${amountInWords(point, unitOf(measure))}</strong>${countsInWords(point)}`}</p>
${explained(seesSmallNumbers)}
${restated.length === 0 ? null : html`<div class="govuk-inset-text">The figure was counted again since it was broken down by ${restated.map((by) => breakdownWords[by].toLowerCase()).join(', ')}, and those parts no longer add up to it. They come back when the return is counted with its breakdowns again.</div>`}
${breakdowns.length === 0 && restated.length === 0 ? emptyState({ title: 'Nothing can be shown for this month', body: 'The figure is kept back, or was taken back. Choose another month.' }) : null}
${breakdowns.map((breakdown) => {
        const charted = chartedPartsOf(breakdown, bodies)
        return chartPanel({ title: charted.title, id: breakdown.by, draw: (options) => partsChart(charted, options) })
      })}
<h2 class="govuk-heading-m">How to read this</h2>
<p class="govuk-body">Each list adds up to the figure above. “Not recorded” is a group of its own: those children are somewhere among the others, and nobody knows where. A difference between two groups does not say why it is there; ask what it is like for the children in them.</p>
${breakdowns.length === 0 ? null : html`<h2 class="govuk-heading-m">How the groups are made</h2>
<ul class="govuk-list govuk-list--bullet">${breakdowns.map(({ by }) => html`<li><strong>${breakdownWords[by]}.</strong> ${breakdownNotes[by]}${sourceOf(by)}</li>`)}</ul>`}
${may(actor, 'take-out-figures', programme.id, on) ? takenOut(paths.partsFile(programme.id, measure.id, body), seesSmallNumbers) : null}
<p class="govuk-body"><a class="govuk-link" href="${paths.measure(programme.id, measure.id, body)}">Back to the figure over time</a></p>`,
    }
  },
})
