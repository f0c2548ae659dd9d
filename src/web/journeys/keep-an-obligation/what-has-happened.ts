import { day, type Day } from '../../../core/calendar/day.ts'
import type { Body } from '../../../core/bodies/body.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { lanesChart, type LaneItem, type LanePoint } from '../../../reports/render/chart/lanes-chart.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { figurePanel } from '../../components/figure-panel/figure-panel.ts'
import type { TimelineItem } from '../../components/timeline/timeline.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, checkboxes, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, trustedMarkup, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { regimeLanes, type RegimeLanes } from './regime-lanes.ts'
import { sourceLinks } from './holder-in-words.ts'
import { historyOf, measureChoices, parseTimelineFilter, withPredecessors, type TimelineFilter } from './timeline-filter.ts'
import { dateOf, timelineItems, timelineKinds, timelineKindWords, type Happened } from './timeline-items.ts'

const asItem = (each: Happened): TimelineItem => {
  const links = sourceLinks(each.sources)
  const source = links === null ? null : html`<p class="govuk-body-s ib-quiet">Source: ${links}</p>`
  return { title: each.title, date: dateOf(each), body: html`${each.body === null || each.body === '' ? null : html`<div class="govuk-body">${each.body}</div>`}${source}` }
}

const byYear = (items: readonly Happened[]): Html =>
  html`${[...new Set(items.map((each) => each.on.day.slice(0, 4)))].map(
    (year) => html`<section class="ib-section" id="year-${year}"><h2 class="govuk-heading-l">${year}</h2>${timeline({ items: items.filter((each) => each.on.day.startsWith(year)).map(asItem), headingLevel: 3 })}</section>`,
  )}`

type LaneRow = { readonly lane: string; readonly item: LaneItem }

const fromOf = ({ item }: LaneRow): Day => day(item.kind === 'span' ? item.from : item.kind === 'point' ? item.on : item.points[0].on)
const toOf = ({ item }: LaneRow): string | null => (item.kind === 'point' ? null : item.kind === 'series' ? dayInWords(day(item.points.at(-1)!.on)) : item.isOpen ? `Not found; last known ${dayInWords(day(item.to!))}` : item.to === null ? 'Goes on' : dayInWords(day(item.to)))

type FigureRow = { readonly measure: string; readonly point: LanePoint }

const figuresTable = (measured: readonly Extract<LaneItem, { kind: 'series' }>[]): Html =>
  dataTable<FigureRow>({
    caption: 'The measures of the picture',
    columns: [
      { heading: 'Measure', isRowHeading: true, cell: ({ measure }) => measure },
      { heading: 'Up to', cell: ({ point }) => dayInWords(day(point.on)) },
      { heading: 'Figure', isNumeric: true, cell: ({ point }) => point.words },
    ],
    rows: measured.flatMap(({ label, points }) => points.map((point): FigureRow => ({ measure: label, point }))),
  })

const lanesPanel = ({ lanes, from, to, sentence }: RegimeLanes): Html => {
  const picture = (width: 'wide' | 'narrow'): Html => trustedMarkup(lanesChart({ title: 'Intervention, overseers, bodies, judgements and measures on one axis of time', description: sentence, id: `lanes-${width}`, lanes, from, to, width }))
  const rows = lanes.flatMap(({ label, items }) => items.map((item): LaneRow => ({ lane: label, item })))
  const measured = rows.flatMap(({ item }) => (item.kind === 'series' ? [item] : []))
  return figurePanel({
    title: 'What held at the same time',
    sentence,
    picture: { wide: picture('wide'), narrow: picture('narrow') },
    table: html`${dataTable<LaneRow>({
      caption: 'What held at the same time',
      columns: [
        { heading: 'Kind', cell: ({ lane }) => lane },
        { heading: 'What', isRowHeading: true, cell: ({ item }) => item.label },
        { heading: 'From', cell: (row) => dayInWords(fromOf(row)) },
        { heading: 'To', cell: toOf, whenEmpty: 'On one day' },
      ],
      rows: rows.filter(({ item }) => item.kind !== 'series'),
    })}${measured.length === 0 ? null : figuresTable(measured)}`,
  })
}

type Seen = { readonly programme: string; readonly filter: TimelineFilter; readonly bodies: readonly Body[]; readonly registry: readonly Measure[] }

const filterForm = ({ programme, filter: { asked, of, measured, measures }, bodies, registry }: Seen): Html =>
  html`<form method="get" action="${paths.timeline(programme)}" class="ib-section govuk-!-display-none-print" aria-label="Narrow the picture and the list">
${checkboxes({
  name: 'kinds',
  classes: 'govuk-checkboxes--small',
  fieldset: { legend: { text: 'Show only, in the picture and in the list', classes: 'govuk-fieldset__legend--s' } },
  items: timelineKinds.map((kind) => ({ name: kind, value: 'yes', text: timelineKindWords[kind], checked: asked.includes(kind) })),
})}
${bodies.length < 2 ? null : select({ id: 'of', name: 'of', label: { text: 'Whose history' }, classes: 'ib-select-wide', items: [{ value: '', text: 'Everybody’s' }, ...bodies.map((each) => ({ value: each.id, text: each.name, selected: each.id === of?.id }))] })}
${measured === null ? null : measureChoices.map((name, index) => select({ id: name, name, label: { text: `Measure ${index + 1} on the axis: ${measured.name}` }, classes: 'ib-select-wide', items: [{ value: 'none', text: 'None' }, ...registry.map((each) => ({ value: each.id, text: each.name, selected: each.id === measures[index] }))] }))}
<div class="govuk-button-group">${button({ text: 'Narrow the timeline', classes: 'govuk-button--secondary' })}<a class="govuk-link" href="${paths.timeline(programme)}">Clear all</a></div>
</form>`

/** What has happened since it began? Instruments, appointments, judgements and measures on one axis, then one by one. */
export const whatHasHappened = page({
  path: paths.timeline(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, query, on }) => {
    const whole = await ask.regime(programme.id)
    const [held, registry] = [await ask.seriesHeld(programme.id), await ask.measures(programme.id)]
    const filter = parseTimelineFilter(query, { regime: whole, held, registry })
    const everything = timelineItems(programme.id, whole, await ask.inspections(programme.id))
    const { regime, inspections } = historyOf(whole, await ask.inspections(programme.id), filter.of)
    const analysed = filter.measured === null || filter.measures.length === 0 ? [] : await ask.analysedMeasures({ programme: programme.id, body: filter.measured.id, measures: filter.measures })
    const inOrder = filter.measures.flatMap((id) => analysed.find((each) => each.measure.id === id) ?? [])
    const lanes = regimeLanes(regime, inspections, inOrder, filter.asked, on)
    const items = timelineItems(programme.id, regime, inspections).filter((each) => filter.asked.length === 0 || filter.asked.includes(each.kind))
    const own = filter.measured === null ? [] : withPredecessors(whole.successions, filter.measured.id)
    const bodies = [...new Map(whole.bodies.filter(({ kind }) => kind === 'council' || kind === 'trust').map((each) => [each.id, each])).values()]
    const known = registry.filter((each) => held.some((one) => one.measure === each.id && own.includes(one.body)))
    const title = 'What has happened?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: `Intervention, appointments and judgements in the order in which they happened, each with its source. ${counted(items.length, 'entry', 'entries')} shown of ${everything.length}.` })}
${ask.tourOf(programme.id).days.length === 0 ? null : html`<p class="govuk-body govuk-!-display-none-print">${button({ text: `Take the tour of ${ask.tourOf(programme.id).days.length} pages`, href: paths.tour(programme.id, '1'), classes: 'govuk-button--secondary' })}</p>`}
${lanes === null ? null : lanesPanel(lanes)}
${filterForm({ programme: programme.id, filter, bodies, registry: known })}
${items.length === 0 ? emptyState({ title: 'Nothing to show in the list', body: 'Nothing of this kind is on record. Choose other kinds.' }) : byYear(items)}`,
    }
  },
})
