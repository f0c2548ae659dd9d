import { measureGroups, type Measure, type MeasureGroup } from '../../../core/measure/measure.ts'
import { versionOn } from '../../../core/measure/measures-of.ts'
import { publishedSourcesOf } from '../../../core/measure/published/published-sources.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, input, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { toolDifferences } from './tool-words-part.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { directionWords, groupWords } from '../../words/measure-words.ts'
import { filteredMeasures, parseMeasureFilter, sourceFilters, type MeasureFilter, type SourceFilter } from './measure-filter.ts'

const sourceFilterWords = { any: 'All', published: 'Published by the Department', local: 'Of this programme alone' } as const satisfies Record<SourceFilter, string>

const searchForm = (programme: string, filter: MeasureFilter): Html =>
  html`<form method="get" action="${paths.definitions(programme)}" class="ib-filter" role="search" aria-label="Measures">
<div class="ib-filter__words">${input({ id: 'words', name: 'words', label: { text: 'Words in its name or question' }, value: filter.words, type: 'search' })}</div>
${select({ id: 'group', name: 'group', label: { text: 'Part of the service' }, items: [{ value: '', text: 'All parts' }, ...measureGroups.map((group) => ({ value: group, text: groupWords[group], selected: group === filter.group }))] })}
${select({ id: 'from', name: 'from', label: { text: 'Which' }, items: sourceFilters.map((each) => ({ value: each, text: sourceFilterWords[each], selected: each === filter.from })) })}
<div class="ib-filter__buttons">${button({ text: 'Find measures', classes: 'govuk-button--secondary' })}</div>
</form>`

const groupPart = (programme: string, group: MeasureGroup, measures: readonly Measure[]): Html => html`<section class="ib-section" id="${group}">
<h2 class="govuk-heading-m">${groupWords[group]}</h2>
${dataTable<Measure>({
  caption: `Measures: ${groupWords[group]}`,
  captionSize: 'hidden',
  columns: [
    { heading: 'Measure', isRowHeading: true, cell: (measure) => html`<a class="govuk-link" href="${paths.definition(programme, measure.id)}">${measure.name}</a>${measure.programme === null ? null : html` <strong class="govuk-tag govuk-tag--blue">Our own</strong>`}` },
    { heading: 'Question', cell: (measure) => measure.versions.at(-1)?.question ?? null },
    { heading: 'Which way is better', cell: ({ direction, unit, places }) => directionWords(direction, { kind: unit, places }) },
    { heading: 'Published', cell: ({ id }) => (publishedSourcesOf(id).length > 0 ? 'Yes' : 'No') },
  ],
  rows: measures,
})}</section>`

/** The parts of the service with their numbers: a list of all measures at once would be read by nobody. */
const partsOfService = (programme: string, measures: readonly Measure[]): Html =>
  dataTable<MeasureGroup>({
    caption: 'Measures by part of the service',
    captionSize: 'hidden',
    columns: [
      { heading: 'Part of the service', isRowHeading: true, cell: (group) => html`<a class="govuk-link" href="${paths.definitions(programme)}?group=${group}#found">${groupWords[group]}</a>` },
      { heading: 'Measures', isNumeric: true, cell: (group) => measures.filter((each) => each.group === group).length },
      { heading: 'Of them published', isNumeric: true, cell: (group) => measures.filter((each) => each.group === group && publishedSourcesOf(each.id).length > 0).length },
      { heading: 'Of them our own', isNumeric: true, cell: (group) => measures.filter((each) => each.group === group && each.programme !== null).length },
    ],
    rows: measureGroups,
  })

const foundPart = (programme: string, found: readonly Measure[]): Html =>
  found.length === 0
    ? emptyState({ title: 'No measure fits all of this', body: 'Look for fewer words, or in every part of the service.' })
    : html`${measureGroups.map((group) => [group, found.filter((each) => each.group === group)] as const).filter(([, own]) => own.length > 0).map(([group, own]) => groupPart(programme, group, own))}`

/** Which measures are there, and what does each of them count? */
export const whichMeasuresAreThere = page({
  path: paths.definitions(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, query, actor, on }) => {
    const measures = await ask.measures(programme.id)
    const filter = parseMeasureFilter(query)
    const found = filteredMeasures(measures, filter)
    const due = measures.filter((measure) => versionOn(measure, on).reviewBy <= on)
    const title = 'What each measure counts'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'A figure means little without its definition: what is counted, out of what, and which way is better. Most definitions ship with the product and mean the same everywhere.' })}
${due.length === 0 ? null : html`<p class="govuk-body"><strong>${capitalised(counted(due.length, 'definition is', 'definitions are'))} due to be looked at again:</strong> ${due.slice(0, 5).map(({ id, name }, i) => html`${i === 0 ? '' : ', '}<a class="govuk-link" href="${paths.definition(programme.id, id)}">${name}</a>`)}.</p>`}
${searchForm(programme.id, filter)}
<p class="govuk-body" id="found"><strong>${capitalised(counted(found.length, 'measure', 'measures'))}</strong>${found.length === measures.length ? '' : ` of ${measures.length}`}${may(actor, 'write-measures', programme.id, on) ? html`. Something missing? <a class="govuk-link" href="${paths.addMeasure(programme.id)}">Add a measure of our own</a>` : null}.</p>
${filter.words === '' && filter.group === null && filter.from === 'any' ? html`${partsOfService(programme.id, measures)}${toolDifferences(programme.id, measures)}` : foundPart(programme.id, found)}`,
    }
  },
})
