import { isNonEmpty } from '../../../core/branded.ts'
import type { Body, BodyId } from '../../../core/bodies/body.ts'
import type { AnalysedMeasure } from '../../../core/measure/analysed-measure.ts'
import { keyOf } from '../../../core/measure/read-figure.ts'
import { periodHeading } from '../../../reports/words/period-in-words.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { verdictMark } from '../../components/verdict-mark/verdict-mark.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { groupWords } from '../../words/measure-words.ts'
import { seriesPeriod, unitOf } from './charted-series-of.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { bodiesWithFigures, chanceSentence } from './how-are-we-doing.ts'
import { furthest, moved, profileKeys, profileRow, spreadWords, type ProfileRow } from './peer-profile.ts'
import { peersOfBody } from './peers-of-body.ts'
import { backTestSentence } from './why-are-our-arrows-grey.ts'

const link = (programme: string, { measure, body }: AnalysedMeasure): Html => html`<a class="govuk-link" href="${paths.measure(programme, measure.id, body)}">${measure.name}</a>`

const asked = {
  worse: 'What stands behind this, and do others count it in the same way?',
  better: 'Is this as good as it looks, and do others count it in the same way?',
  neither: 'What stands behind this: need, a decision about thresholds, or recording?',
} as const satisfies Record<ProfileRow['side'], string>

const questionList = (programme: string, rows: readonly ProfileRow[], changed: readonly AnalysedMeasure[]): Html => html`<h2 class="govuk-heading-l">Questions an inspector might ask</h2>
<h3 class="govuk-heading-m">Furthest from the neighbours</h3>
${
  rows.length === 0
    ? html`<p class="govuk-body">No measure stands away from the middle of its neighbours.</p>`
    : html`<ul class="govuk-list govuk-list--bullet">${rows.map((row) => html`<li>${link(programme, row.analysed)}: ${shownValue(row.value, unitOf(row.analysed.measure))}, where the middle of ${row.range.have} neighbours is ${shownValue(row.range.median, unitOf(row.analysed.measure))}. ${asked[row.side]}</li>`)}</ul>`
}
<h3 class="govuk-heading-m">Moved beyond routine variation</h3>
${
  changed.length === 0
    ? html`<p class="govuk-body">No yearly figure moved beyond what routine variation gives, or there are too few years to tell.</p>`
    : html`<ul class="govuk-list govuk-list--bullet">${changed.map((each) => html`<li>${link(programme, each)}: ${verdictMark(each.verdict.variation)}<br>Was the recording changed? If not, what was done differently, and for whom?</li>`)}</ul>`
}`

const profileTable = (programme: string, rows: readonly ProfileRow[]): Html =>
  dataTable<ProfileRow>({
    caption: 'Measure by measure',
    note: 'In the order of the service, not of distance. There is no total: distances of unlike things do not add up.',
    columns: [
      { heading: 'Measure', isRowHeading: true, cell: ({ analysed }) => html`${link(programme, analysed)}<span class="ib-table__under">${groupWords[analysed.measure.group]}</span>` },
      { heading: 'Ours', isNumeric: true, cell: ({ analysed, value }) => html`${shownValue(value, unitOf(analysed.measure))}<span class="ib-table__under">${analysed.latest === null ? '' : periodHeading(analysed.latest.period.to, seriesPeriod(analysed.periodKind))}</span>${analysed.latest !== null && analysed.latest.revision > 0 ? html`<span class="ib-table__under">Changed since first published</span>` : null}` },
      { heading: 'Neighbours, median', isNumeric: true, cell: ({ analysed, range }) => html`${shownValue(range.median, unitOf(analysed.measure))}<span class="ib-table__under">${shownValue(range.lowest, unitOf(analysed.measure))} to ${shownValue(range.highest, unitOf(analysed.measure))}, ${range.have} of ${range.of}</span>` },
      { heading: 'Distance', cell: (row) => spreadWords(row) },
      { heading: 'Movement', cell: ({ analysed }) => verdictMark(analysed.verdict.variation) },
    ],
    rows,
  })

const takenOut = (programme: string, { id, name }: Body, rows: readonly ProfileRow[], neighbours: readonly BodyId[]): Html | null => {
  const measures = rows.map(({ analysed: { measure } }) => measure.id)
  return isNonEmpty(measures) ? takeOutPart(programme, { measures, bodies: [id, ...neighbours] }, html`${capitalised(counted(rows.length, 'measure', 'measures'))} of ${name} and of its neighbours: every year on record, with what each figure was divided from and where it came from.`) : null
}

/** How far are we from our peers? Each yearly measure of one council beside its neighbours, without a forecast, a score or a place. */
export const howFarAreWeFromOurPeers = page({
  path: paths.peers(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, query, on }) => {
    const title = 'How far are we from our peers?'
    const bodies = await ask.bodies(programme.id)
    const own = (await bodiesWithFigures(ask, programme.id)).filter((each) => peersOfBody(each.id, bodies, on).neighbours.length > 0)
    const chosen = own.find(({ id }) => id === query['body']) ?? own[0]
    const back = { breadcrumbs: [{ text: 'Measures', href: paths.scorecard(programme.id) }, { text: 'Distance from peers' }] }
    if (chosen === undefined) {
      return { kind: 'page', title, ...back, body: html`${pageHeading({ title })}${emptyState({ title: 'There is nobody to lay beside', body: 'Only a council in the official lists has statistical neighbours. When its published yearly figures and those of its neighbours are brought in, they appear here.' })}` }
    }
    const analysed = await ask.analysedMeasures({ programme: programme.id, body: chosen.id, kind: 'year' })
    const peers = new Map(analysed.map((each) => [each, peersOfBody(chosen.id, bodies, each.latest?.period.to ?? on)]))
    const figures = new Map((await ask.lastRevisions(programme.id, analysed.flatMap((each) => profileKeys(each, peers.get(each)?.neighbours ?? [])))).map((figure) => [keyOf(figure), figure]))
    const rows = analysed.map((each) => profileRow(each, peers.get(each)!, figures, ask.distanceAmong)).filter((row) => row !== null)
    const before = analysed.filter(({ latest, body }) => latest !== null && latest.body !== body)
    const { nameOf } = peersOfBody(chosen.id, bodies, on)
    // The model in force in the year of a figure says who the neighbours are; there may be one for the figures shown and a newer one today.
    const used = [...rows.map(({ analysed: each }) => peers.get(each)!), peersOfBody(chosen.id, bodies, on)]
    const models = [...new Map(used.map((each) => [each.neighboursAre, each])).values()]
    return {
      kind: 'page', title, width: 'wide', ...back,
      body: html`${pageHeading({ title, kicker: chosen.name, lead: 'Where a council stands comes before how it moves. This page shows the first, measure by measure, beside its statistical neighbours.' })}
<div class="govuk-inset-text"><p class="govuk-body"><strong>No forecast, no score, no place in a table.</strong> ${backTestSentence()}</p><p class="govuk-body">It cannot see the front door today, the quality of practice, leadership or culture. Published figures are 5 to 19 months old when they come out. <a class="govuk-link" href="${paths.arrows()}">What we counted, and how</a>.</p></div>
${own.length < 2 ? null : html`<form method="get" action="${paths.peers(programme.id)}" class="ib-filter" role="search" aria-label="Council">${select({ id: 'body', name: 'body', label: { text: 'Whose figures' }, items: own.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen.id })) })}<div class="ib-filter__buttons">${button({ text: 'Show this council', classes: 'govuk-button--secondary' })}</div></form>`}
${rows.length === 0 ? emptyState({ title: 'No yearly figures to lay beside', body: 'Bring in a published table that holds the council and at least five of its neighbours.' }) : html`${questionList(programme.id, furthest(rows), moved(rows.map((row) => row.analysed)))}${profileTable(programme.id, rows)}`}
<h2 class="govuk-heading-l ib-section">Who the neighbours are</h2>
${models.map(({ neighbours, neighboursAre }, i) => html`<p class="govuk-body">${neighboursAre === null ? 'None are known.' : `${i > 0 ? 'Figures of periods that end today would be laid beside other neighbours: the ' : ''}${neighboursAre}: ${neighbours.map(nameOf).join(', ')}.`}</p>`)}
<p class="govuk-body">They were chosen for being alike in who lives there, not for how their services do.</p>
<p class="govuk-body">${capitalised(counted(rows.length, 'measure has', 'measures have'))} figures of the council and of at least five neighbours for the same year.</p>
${before.length === 0 ? null : html`<p class="govuk-body">Not laid beside others, because the latest figure is one of ${[...new Set(before.map(({ latest }) => nameOf(latest!.body)))].join(' and ')}, which came before: ${before.map(({ measure }) => measure.name).join('; ')}.</p>`}
${rows.length === 0 ? null : chanceSentence(rows.length)}
${takenOut(programme.id, chosen, rows, [...new Set(rows.flatMap((each) => peers.get(each.analysed)!.neighbours))])}`,
    }
  },
})
