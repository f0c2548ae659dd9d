import { day, type Day } from '../../../core/calendar/day.ts'
import { lanesChart, type LaneItem } from '../../../reports/render/chart/lanes-chart.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { figurePanel } from '../../components/figure-panel/figure-panel.ts'
import type { TimelineItem } from '../../components/timeline/timeline.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, checkboxes } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, trustedMarkup, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { regimeLanes, type RegimeLanes } from './regime-lanes.ts'
import { sourceLinks } from './holder-in-words.ts'
import { dateOf, timelineItems, timelineKinds, timelineKindWords, type Happened, type TimelineKind } from './timeline-items.ts'

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

const fromOf = ({ item }: LaneRow): Day => day(item.kind === 'span' ? item.from : item.on)
const toOf = ({ item }: LaneRow): string | null => (item.kind === 'point' ? null : item.isOpen ? `Not found; last known ${dayInWords(day(item.to!))}` : item.to === null ? 'Goes on' : dayInWords(day(item.to)))

const lanesPanel = ({ lanes, from, to, sentence }: RegimeLanes): Html => {
  const picture = (width: 'wide' | 'narrow'): Html => trustedMarkup(lanesChart({ title: 'Intervention, overseers, bodies and judgements on one axis of time', description: sentence, id: `lanes-${width}`, lanes, from, to, width }))
  return figurePanel({
    title: 'What held at the same time',
    sentence,
    picture: { wide: picture('wide'), narrow: picture('narrow') },
    table: dataTable<LaneRow>({
      caption: 'What held at the same time',
      columns: [
        { heading: 'Kind', cell: ({ lane }) => lane },
        { heading: 'What', isRowHeading: true, cell: ({ item }) => item.label },
        { heading: 'From', cell: (row) => dayInWords(fromOf(row)) },
        { heading: 'To', cell: toOf, whenEmpty: 'On one day' },
      ],
      rows: lanes.flatMap(({ label, items }) => items.map((item) => ({ lane: label, item }))),
    }),
  })
}

/** What has happened since it began? Instruments, appointments and judgements on one timeline. */
export const whatHasHappened = page({
  path: paths.timeline(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, query, on }) => {
    const [regime, inspections] = [await ask.regime(programme.id), await ask.inspections(programme.id)]
    const all = timelineItems(programme.id, regime, inspections)
    const lanes = regimeLanes(regime, inspections, on)
    const asked = timelineKinds.filter((kind) => query[kind] === 'yes')
    const chosen: readonly TimelineKind[] = asked.length === 0 ? timelineKinds : asked
    const items = all.filter((each) => chosen.includes(each.kind))
    const title = 'What has happened?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: `Intervention, appointments and judgements in the order in which they happened, each with its source. ${counted(items.length, 'entry', 'entries')} shown of ${all.length}.` })}
${ask.tourOf(programme.id).length === 0 ? null : html`<p class="govuk-body govuk-!-display-none-print">${button({ text: `Take the tour of ${ask.tourOf(programme.id).length} pages`, href: paths.tour(programme.id, '1'), classes: 'govuk-button--secondary' })}</p>`}
${lanes === null ? null : lanesPanel(lanes)}
<form method="get" action="${paths.timeline(programme.id)}" class="ib-section govuk-!-display-none-print">
${checkboxes({
  name: 'kinds',
  classes: 'govuk-checkboxes--small',
  fieldset: { legend: { text: 'Show only', classes: 'govuk-fieldset__legend--s' } },
  items: timelineKinds.map((kind) => ({ name: kind, value: 'yes', text: timelineKindWords[kind], checked: asked.includes(kind) })),
})}
${button({ text: 'Narrow the timeline', classes: 'govuk-button--secondary' })}
</form>
${items.length === 0 ? emptyState({ title: 'Nothing to show', body: 'Nothing of this kind is on record. Choose other kinds.' }) : byYear(items)}`,
    }
  },
})
