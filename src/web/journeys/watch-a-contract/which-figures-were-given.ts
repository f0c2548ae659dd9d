import { partiesSpokenFor } from '../../../core/contract/contract-setting.ts'
import { isRestatedSince } from '../../../core/contract/return-from-measure.ts'
import { keptBackIn } from '../../../core/contract/kept-back.ts'
import { isSameFigure, submissionsOf, type KpiReturn } from '../../../core/contract/kpi-return.ts'
import { combinedWorth } from '../../../core/contract/rating.ts'
import { areasOf, readingFor, readingsOfKpi, type Area } from '../../../core/contract/readings.ts'
import type { Figure } from '../../../core/measure/figure.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, listed, timesInWords } from '../../words/count-words.ts'
import { keptBackWords, periodInWords, qualityWords, ratingWords, targetInWords, worthInWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { areaName, bodyName, contractTrail, settingOf } from './contract-sight.ts'
import { figureInWords } from './figure-in-words.ts'
import { periodSeen, type PeriodSight } from './period-sight.ts'

/** The figures as they stand now of the measures from which returns were filled in, by measure. */
type Sources = ReadonlyMap<MeasureId, { readonly name: string; readonly figures: readonly Figure[] }>

const sourcesOf = async (ask: Pick<Questions, 'measures' | 'figuresOfMeasure'>, programme: ProgrammeId, given: readonly KpiReturn[]): Promise<Sources> => {
  const wanted = new Set(given.flatMap(({ figures }) => figures.flatMap(({ source }) => (source === undefined ? [] : [source.measure]))))
  if (wanted.size === 0) return new Map()
  const named = (await ask.measures(programme)).filter(({ id }) => wanted.has(id))
  return new Map(await Promise.all(named.map(async ({ id, name }) => [id, { name, figures: await ask.figuresOfMeasure(programme, id, null) }] as const)))
}

/** Where the figures of a submission came from, council by council: which measure, which of its figures, and whether they have changed since. */
const sourcesInWords = ({ figures, file }: KpiReturn, { sight }: PeriodSight, sources: Sources): Html | string => {
  const taken = figures.flatMap(({ body, source }) => (source === undefined ? [] : [{ body, source }]))
  const otherwise = file === undefined ? 'typed in' : `from the file ${file.name}`
  if (taken.length === 0) return capitalised(otherwise)
  return html`<ul class="govuk-list">${figures.map(({ body, source }) => {
    if (source === undefined) return html`<li>${bodyName(sight, body)}: ${otherwise}</li>`
    const measure = sources.get(source.measure)
    const parts = source.parts.map(({ period, revision }) => `${periodInWords(period)}${revision === 0 ? '' : ` (restated ${timesInWords(revision)})`}`)
    return html`<li>${bodyName(sight, body)}: ${source.isChanged ? 'filled in from the measure' : 'from the measure'} <a class="govuk-link" href="${paths.measure(sight.programme, source.measure, body)}">${measure?.name ?? 'that is no longer here'}</a>, ${listed(parts)}.${
      source.isChanged ? ' Then changed by hand.' : null
    }${measure !== undefined && isRestatedSince({ source, body }, measure.figures) ? html` ${stateTag({ words: 'The measure has changed since', tone: 'watch' })}` : null}</li>`
  })}</ul>`
}

type Line = { readonly heading: string; readonly cell: (submitted: KpiReturn) => Html | string | null }

const figureLine = ({ sight, version }: PeriodSight, given: readonly KpiReturn[], area: Area): Line => ({
  heading: areaName(sight, area),
  cell: (submitted) => {
    const { unit } = version.kpi
    if (keptBackIn(submitted, unit, sight).includes(area)) return keptBackWords
    if (area === 'combined') return worthInWords(unit, combinedWorth(unit, submitted.figures))
    const figure = submitted.figures.find((each) => each.body === area)?.figure
    const before = given.find((each) => each.version === submitted.version - 1)?.figures.find((each) => each.body === area)?.figure
    if (figure === undefined) return null
    return html`${figureInWords(unit, figure)}${before === undefined || isSameFigure(before, figure) ? null : html`<span class="ib-table__under">${stateTag({ words: 'Changed', tone: 'watch' })}</span>`}`
  },
})

const submissionTable = (seen: PeriodSight, given: readonly KpiReturn[], sources: Sources): Html => {
  const lines: readonly Line[] = [
    { heading: 'Given on', cell: (each) => dayInWords(each.by.on) },
    { heading: 'By', cell: (each) => html`${each.by.name}<span class="ib-table__under">${each.by.capacity}</span>` },
    { heading: 'Why it was given again', cell: (each) => each.why },
    ...areasOf(seen.sight.record).map((area) => figureLine(seen, given, area)),
    { heading: 'Where they come from', cell: (each) => sourcesInWords(each, seen, sources) },
    { heading: 'Standing', cell: (each) => (each.status === 'final' ? 'Final' : 'Provisional') },
    { heading: 'Quality', cell: (each) => html`${stateTag(qualityWords[each.quality])}${each.qualityNote === '' ? null : html`<span class="ib-table__under">${each.qualityNote}</span>`}` },
    { heading: 'Commentary', cell: (each) => each.commentary },
  ]
  return dataTable<Line>({
    caption: 'Submissions side by side',
    captionSize: 'hidden',
    onNarrow: given.length > 1 ? 'scroll' : 'same',
    columns: [
      { heading: 'What', isRowHeading: true, cell: (line) => line.heading },
      ...given.map((each): Column<Line> => ({ heading: given.length === 1 ? 'Only submission' : `Submission ${each.version}${each.version === given.length ? ', the latest' : ''}`, cell: (line) => line.cell(each), whenEmpty: 'Nothing' })),
    ],
    rows: lines,
  })
}

const judged = ({ sight, code, period }: PeriodSight): Html => {
  const reading = readingsOfKpi(sight.record, code, sight.on).find((each) => each.period.from === period.from)
  return html`<ul class="govuk-list">${areasOf(sight.record).map((area) => (reading === undefined ? null : html`<li>${stateTag(ratingWords[readingFor(reading, area).rating])} ${areaName(sight, area)}: ${keptBackIn(reading.given, reading.version.kpi.unit, sight).includes(area) ? keptBackWords.toLowerCase() : worthInWords(reading.version.kpi.unit, readingFor(reading, area).worth) || 'no figure'}</li>`))}</ul>`
}

/** Which figures were given for this period, by whom and when, and were any of them given again? */
export const whichFiguresWereGiven = page({
  path: paths.kpiPeriod(':programme', ':contract', ':kpi', ':period'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const seen = await periodSeen(ask, visit)
    if (seen === null) return { kind: 'not-found' }
    const { sight, code, period, version } = seen
    const given = submissionsOf(sight.record.returns, code, period)
    const maySubmit = partiesSpokenFor('submit-kpi-return', sight.record.contract, settingOf(visit)).some((body) => sight.record.contract.parties.some((each) => each.body === body && each.side === 'provider'))
    const sources = await sourcesOf(ask, visit.programme.id, given)
    const title = `${code}, ${periodInWords(period)}`
    const submit = { text: given.length === 0 ? 'Give the figures' : 'Give the figures again', href: paths.submitReturn(visit.programme.id, sight.record.contract.id, code, period.from) }
    return {
      kind: 'page',
      title,
      width: 'wide',
      breadcrumbs: [...contractTrail(sight, '').slice(0, 2), { text: code, href: paths.kpi(visit.programme.id, sight.record.contract.id, code) }, { text: periodInWords(period) }],
      body: html`${pageHeading({ title: version.kpi.name, kicker: title, lead: `Judged by version ${version.number}: ${targetInWords(version.kpi)}.` })}
${judged(seen)}
${maySubmit ? html`${button({ ...submit, classes: 'govuk-button--secondary' })}<p class="govuk-body">Or <a class="govuk-link" href="${paths.bringInReturn(visit.programme.id, sight.record.contract.id)}">bring in many figures at once in a file</a>.</p>` : null}
${
  given.length === 0
    ? emptyState({ title: 'Nothing has been given', body: 'The provider has submitted no figure for this period.' })
    : html`<h2 class="govuk-heading-l">${`Given ${timesInWords(given.length)}`}</h2>${given.length > 1 ? html`<p class="govuk-body">Figures that were given again stand beside the earlier ones. None was replaced.</p>` : null}${submissionTable(seen, given, sources)}`
}`,
    }
  },
})
