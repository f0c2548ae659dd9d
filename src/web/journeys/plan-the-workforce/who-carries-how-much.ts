import type { Day } from '../../../core/calendar/day.ts'
import { may } from '../../../core/people/permission.ts'
import type { Figure } from '../../../core/measure/figure.ts'
import type { Target } from '../../../core/measure/target.ts'
import { spcChart } from '../../../reports/render/chart/spc-chart.ts'
import { spreadChart } from '../../../reports/render/chart/spread-chart.ts'
import { grouped } from '../../../reports/words/shown-value.ts'
import { chartPanel } from '../../components/chart-panel/chart-panel.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { chartedSeriesOf } from '../look-at-a-measure/charted-series-of.ts'
import { agreedLimit, chartedSpread, spreadPoints, workerMeasures, type WorkerFigures, type WorkerMeasure } from './spread-of-cases.ts'

const keys = Object.keys(workerMeasures) as readonly WorkerMeasure[]

const limitPart = (limit: Target | null, history: readonly Target[], programme: string, mayAgree: boolean): Html => html`<section class="ib-section"><h2 class="govuk-heading-l">The agreed limit</h2>
<p class="govuk-body">${limit === null ? 'No limit of cases is agreed. Without one nobody can say who holds too many.' : html`From ${dayInWords(limit.from)} no social worker is to hold more than <strong>${limit.aim} cases</strong>. Agreed by ${limit.approvedBy}: ${limit.reason.replace(/\.$/, '')}.`}</p>
${history.length < 2 ? null : dataTable<Target>({
    caption: 'Limits over time', captionSize: 's',
    columns: [
      { heading: 'From', isRowHeading: true, cell: ({ from }) => dayInWords(from) },
      { heading: 'Most cases', isNumeric: true, cell: ({ aim }) => aim },
      { heading: 'Agreed by', cell: ({ approvedBy }) => approvedBy },
      { heading: 'Why', cell: ({ reason, ended }) => (ended === null ? reason : `${reason} Ended ${dayInWords(ended.on)}: ${ended.reason}`) },
    ],
    rows: history,
  })}
<p class="govuk-body">Workers above the limit are counted when the staff records are counted: here by the limit in force, on the command line by the one that is named there.</p>
${mayAgree ? button({ text: limit === null ? 'Agree a limit' : 'Agree another limit', href: paths.setTarget(programme, workerMeasures.most), classes: 'govuk-button--secondary' }) : null}</section>`

const movement = async (ask: Pick<Questions, 'analysedMeasures'>, { programme }: ProgrammeVisit, body: { readonly id: Figure['body']; readonly name: string }, about: readonly (readonly [key: WorkerMeasure, title: string, words: string])[]): Promise<readonly Html[]> => {
  const analysed = await ask.analysedMeasures({ programme: programme.id, body: body.id, measures: about.map(([key]) => workerMeasures[key]) })
  return about.flatMap(([key, title, words]) => {
    const found = analysed.find(({ measure }) => measure.id === workerMeasures[key])
    if (found === undefined) return []
    const series = chartedSeriesOf(found, { bodyName: body.name, annotations: [], targets: [], nameOf: () => '' })
    return [html`${chartPanel({ title, id: key, headingLevel: 3, draw: (options) => spcChart(series, options) })}<p class="govuk-body">${words} <a class="govuk-link" href="${paths.measure(programme.id, found.measure.id, body.id)}">What it counts, and where it comes from</a></p>`]
  })
}

/** How many children with open work have nobody today, as the latest list says. */
const withoutWorker = (programme: string, figures: WorkerFigures): Html | null => {
  const latest = [...(figures.get('openWithoutWorker')?.values() ?? [])].toSorted((one, other) => (one.period.to < other.period.to ? 1 : -1))[0]
  if (latest === undefined) return null
  const { amount, measure, body, period } = latest
  const many = amount.kind === 'number' ? (amount.value === 0 ? html`no child` : amount.value === 1 ? html`<strong>one child</strong>` : html`<strong>${grouped(amount.value, 0)} children</strong>`) : html`a number of children that is too small to be shown`
  return html`<p class="govuk-body-l">On ${dayInWords(period.to)} ${many} with an open case had no worker. <a class="govuk-link" href="${paths.measure(programme, measure, body)}">Over time</a>, and <a class="govuk-link" href="${paths.whoFigureIsAbout(programme, measure, body)}">who they are</a>.</p>`
}

/** Who carries how much? How cases are spread over social workers, who holds more than agreed, and whether children keep their worker. Nobody is named. */
export const whoCarriesHowMuch = page({
  path: paths.caseload(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, query, actor, on } = visit
    const title = 'Who carries how much?'
    const all = new Map<WorkerMeasure, readonly Figure[]>()
    for (const key of keys) all.set(key, await ask.figuresOfMeasure(programme.id, workerMeasures[key], null))
    const held = new Set([...all.values()].flat().map(({ body }) => body))
    const bodies = (await ask.bodies(programme.id)).filter(({ id, kind }) => held.has(id) && kind !== 'region' && kind !== 'country')
    const body = bodies.find(({ id }) => id === query['body']) ?? bodies[0]
    const about = { title, width: 'wide' as const, breadcrumbs: [{ text: 'Workforce', href: paths.workforce(programme.id) }, { text: title }] }
    const lead = 'A child is seen by a worker who has time, and knows them for long. An average hides the worker who has thirty cases, and the child who begins again with a fourth person.'
    if (body === undefined) return { kind: 'page', ...about, body: html`${pageHeading({ title, lead })}${emptyState({ title: 'Nothing was counted yet', body: 'When staff records or the yearly return on children in care are counted, this page shows how cases are spread, how often children change worker, and how many have none.' })}` }
    const figures: WorkerFigures = new Map(keys.map((key) => [key, new Map((all.get(key) ?? []).filter((each) => each.body === body.id).map((each): readonly [Day, Figure] => [each.period.to, each]))]))
    const targets = (await ask.targets(programme.id)).filter((each) => each.measure === workerMeasures.most && each.body === body.id)
    const limit = agreedLimit(targets, body.id, on)
    const [first, ...rest] = keys.map((key) => workerMeasures[key])
    const shownMeasures = [first!, ...rest] as const
    const points = spreadPoints(figures, (day) => agreedLimit(targets, body.id, day)?.aim ?? null)
    const charted = chartedSpread(points, limit)
    const spread = await movement(ask, visit, body, [['aboveLimit', 'Social workers above the agreed limit', 'How many social workers held more cases than agreed.']])
    const children = await movement(ask, visit, body, [
      ['withoutWorker', 'Children in care without a social worker', 'Of the children in care on the last day of the month, those for whom nobody is named.'],
      ['changes', 'Changes of social worker', 'How often a child in care got another social worker in the month.'],
      ['manyWorkers', 'Three or more social workers in a year', 'Of the children in care, those who had three or more different social workers in twelve months.'],
    ])
    return {
      kind: 'page', ...about,
      body: html`${pageHeading({ title, kicker: body.name, lead })}
${bodies.length < 2 ? null : html`<form method="get" action="${paths.caseload(programme.id)}" class="ib-filter" role="search" aria-label="Council">${select({ id: 'body', name: 'body', label: { text: 'Whose figures' }, items: bodies.map(({ id, name }) => ({ value: id, text: name, selected: id === body.id })) })}<div class="ib-filter__buttons">${button({ text: 'Show these', classes: 'govuk-button--secondary' })}</div></form>`}
<section class="ib-section"><h2 class="govuk-heading-l">How cases are spread</h2>
${points.length === 0 ? html`<p class="govuk-body">The cases of single social workers were not counted yet.</p>` : chartPanel({ title: charted.title, id: 'spread', headingLevel: 3, draw: (options) => spreadChart(charted, options) })}
<p class="govuk-body">Only the spread is kept: no name and no number of a worker. Where fewer than ten social workers hold cases it is not told at all.</p>
${spread}</section>
${limitPart(limit, targets.toSorted((one, other) => (one.from < other.from ? 1 : -1)), programme.id, may(actor, 'set-targets', programme.id, on))}
<section class="ib-section"><h2 class="govuk-heading-l">Do children keep their worker?</h2>
${withoutWorker(programme.id, figures)}
${children.length === 0 ? html`<p class="govuk-body">Who works with which child was not counted yet. It is counted from the yearly return on children in care, whose table of social workers has been asked for since 2024.</p>` : children}</section>
${takeOutPart(programme.id, { measures: shownMeasures, bodies: [body.id] }, html`Every figure on this page of ${body.name}, month by month, with what it was divided from and where it came from.`)}`,
    }
  },
})
