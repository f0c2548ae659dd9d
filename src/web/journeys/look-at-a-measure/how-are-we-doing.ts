import { isNonEmpty } from '../../../core/branded.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { jointReturnAmong } from '../../../core/bodies/joint-returns.ts'
import { shippedBackTest } from '../../../core/measure/back-test.data.ts'
import { measureGroups } from '../../../core/measure/measure.ts'
import { ownerOn } from '../../../core/measure/measure-notes.ts'
import { keyOf } from '../../../core/measure/read-figure.ts'
import { byStanding, rowStandings } from '../../../core/measure/standing-of.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { grouped } from '../../../reports/words/shown-value.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { sharedPage } from '../../shared-page.ts'
import type { Questions } from '../../questions.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { groupWords } from '../../words/measure-words.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { chartedSeriesOf } from './charted-series-of.ts'
import { comparatorKeys, comparatorsOf } from './comparators-of.ts'
import { peersOfBody } from './peers-of-body.ts'
import { filteredRows, parseScorecardFilter, type ScorecardFilter } from './scorecard-rows.ts'
import { onePageTable } from './scorecard-on-one-page.ts'
import { scorecardTable, standingWords, type ScorecardRow } from './scorecard-table.ts'

/** What a page with arrows says of its own mistakes. In: how many measures it shows. */
export const chanceSentence = (measures: number): Html => {
  const { latestMarked, months } = shippedBackTest.byChance
  const why = html`<a class="govuk-link" href="${paths.arrows()}">Why our arrows are grey</a>`
  if (measures === 1) return html`<p class="govuk-body">Where nothing has happened, the latest figure of such a series is marked as changed by chance ${grouped(100 * latestMarked, 1)} times in 100 (series of ${months} figures). ${why}.</p>`
  return html`<p class="govuk-body">By chance alone about ${grouped(measures * latestMarked, 1)} of these ${measures} would be marked as changed in the latest figure although nothing has happened (${grouped(100 * latestMarked, 1)} in 100, for series of ${months} figures). ${why}.</p>`
}

const isGone = ({ validTo }: Body, on: Day): boolean => validTo !== null && validTo < on

/** The bodies whose figures the programme watches: its own, with those that have figures; councils that exist today first. */
export const bodiesWithFigures = async (ask: Pick<Questions, 'bodies' | 'seriesHeld' | 'today'>, programme: ProgrammeId): Promise<readonly Body[]> => {
  const [held, today] = [new Set((await ask.seriesHeld(programme)).map(({ body }) => body)), ask.today()]
  const own = (await ask.bodies(programme)).filter(({ id, kind }) => held.has(id) && kind !== 'region' && kind !== 'country')
  return [...new Map(own.map((each) => [each.id, each])).values()].toSorted((one, other) => Number(isGone(one, today)) - Number(isGone(other, today)) || Number(one.kind !== 'council') - Number(other.kind !== 'council') || one.name.localeCompare(other.name))
}

const choose = (name: string, label: string, items: readonly (readonly [value: string, text: string])[], chosen: string): Html =>
  select({ id: name, name, label: { text: label }, items: items.map(([value, text]) => ({ value, text, selected: value === chosen })) })

const filterForm = (programme: string, bodies: readonly Body[], body: BodyId, owners: readonly string[], filter: ScorecardFilter): Html => html`<form method="get" action="${paths.scorecard(programme)}" class="ib-filter" role="search" aria-label="Measures">
${bodies.length < 2 ? null : choose('body', 'Whose figures', bodies.map(({ id, name }) => [id, name] as const), body)}
${choose('group', 'Part of the service', [['', 'Every part'], ...measureGroups.map((group) => [group, groupWords[group]] as const)], filter.group)}
${choose('owner', 'Who answers for it', [['', 'Anyone'], ['nobody', 'Nobody yet'], ...owners.map((owner) => [owner, owner] as const)], filter.owner)}
${choose('standing', 'Where it stands', [['', 'Anywhere'], ...rowStandings.map((standing) => [standing, standingWords[standing].title] as const)], filter.standing)}
<div class="ib-filter__buttons">${button({ text: 'Show these measures', classes: 'govuk-button--secondary' })} <a class="govuk-link" href="${paths.scorecard(programme)}">Clear all</a></div>
</form>`

type Asked = Pick<Questions, 'today' | 'bodies' | 'seriesHeld' | 'analysedMeasures' | 'measureOwners' | 'targets' | 'annotations' | 'membershipsOf' | 'figuresOfBody' | 'lastRevisions'>

/** What two councils return together stands once, and not under each of them. */
const jointNote = (programme: string, chosen: Body, bodies: readonly Body[]): Html | null => {
  const joint = jointReturnAmong(chosen, bodies)
  return joint === null ? null : html`<p class="govuk-body">Figures of the social work workforce are returned for two councils together. They stand once, under <a class="govuk-link" href="${paths.scorecard(programme)}?body=${joint.id}">${joint.name}</a>.</p>`
}

/** The figures behind the rows that a filter leaves: all their periods, the predecessors' that stand in the charts among them. */
const takenOut = (programme: string, { id, name }: Body, rows: readonly ScorecardRow[], isWhole: boolean): Html | null => {
  const measures = rows.map(({ analysed: { measure } }) => measure.id)
  if (!isNonEmpty(measures)) return null
  const before = new Set(rows.flatMap(({ analysed: { points } }) => points.map(({ body }) => body)).filter((body) => body !== id))
  const these = isWhole ? `All ${counted(rows.length, 'measure', 'measures')} of ${name}` : `${rows.length === 1 ? 'The one measure' : `The ${counted(rows.length, 'measure', 'measures')}`} of ${name} shown here`
  return takeOutPart(programme, { measures: isWhole ? null : measures, bodies: [id, ...before] }, html`${these}${before.size === 0 ? null : ', with what came before it in their charts'}: every figure on record, with what it was divided from and where it came from.`)
}

/** In: the questions, a programme and a body. Out: its measures as rows, the ones that need a person first within their standing. */
export const rowsOf = async (ask: Asked, programme: ProgrammeId, body: BodyId): Promise<readonly ScorecardRow[]> => {
  const analysed = await ask.analysedMeasures({ programme, body })
  const [owners, targets, annotations, bodies, people] = [await ask.measureOwners(programme), await ask.targets(programme), await ask.annotations(programme), await ask.bodies(programme), await ask.membershipsOf(programme)]
  const today = ask.today()
  // Where a council has no figure yet, the latest may be one of the council before it.
  const whose = [...new Set([body, ...analysed.flatMap(({ latest }) => (latest === null ? [] : [latest.body]))])]
  const dataTo = new Map<string, Day>()
  for (const each of whose) for (const figure of await ask.figuresOfBody(programme, each)) dataTo.set(keyOf(figure), figure.dataTo)
  // A predecessor's latest figure is laid beside the predecessor's neighbours.
  const peers = analysed.map(({ latest }) => peersOfBody(latest?.body ?? body, bodies, latest?.period.to ?? today))
  const beside = new Map((await ask.lastRevisions(programme, analysed.flatMap((each, i) => comparatorKeys(each, peers[i]!)))).map((figure) => [keyOf(figure), figure]))
  const nameOf = (id: string): string => people.find(({ person }) => person.id === id)?.person.name ?? 'somebody no longer here'
  return analysed.map((each, i) => ({
    analysed: each,
    series: chartedSeriesOf(each, {
      bodyName: peers[i]!.nameOf(body),
      annotations: annotations.filter((note) => note.body === body && (note.measure === null || note.measure === each.measure.id)),
      targets: targets.filter((target) => target.measure === each.measure.id && target.body === body),
      nameOf,
    }),
    owner: ownerOn(owners, each.measure.id, body, today)?.owner ?? null,
    latestOf: each.latest === null || each.latest.body === body ? null : peers[i]!.nameOf(each.latest.body),
    dataTo: each.latest === null ? null : (dataTo.get(keyOf({ measure: each.measure.id, body: each.latest.body, period: each.latest.period })) ?? null),
    comparators: comparatorsOf(each, peers[i]!, beside),
  }))
}

/** How are we doing? Every measure of a body, the ones that need a person first. */
export const howAreWeDoing = sharedPage({
  path: paths.scorecard(':programme'),
  show: async (ask, { programme, query, on }) => {
    const title = 'How are we doing?'
    const bodies = await bodiesWithFigures(ask, programme.id)
    const chosen = bodies.find(({ id }) => id === query['body']) ?? bodies[0]
    if (chosen === undefined && (await ask.seriesHeld(programme.id)).length > 0) {
      return { kind: 'page', title, body: html`${pageHeading({ title })}${emptyState({ title: 'None of these figures is of a council of this programme', body: 'Figures have come in. Say which council the programme is about, and its measures appear here: the ones that need a person first.', action: { text: 'Councils, trusts and boards', href: paths.bodies(programme.id) } })}` }
    }
    if (chosen === undefined) {
      return { kind: 'page', title, body: html`${pageHeading({ title })}${emptyState({ title: 'There are no figures yet', body: 'When figures have been brought in, every measure appears here: the ones that need a person first.', action: { text: 'What each measure counts', href: paths.definitions(programme.id) } })}` }
    }
    const rows = await rowsOf(ask, programme.id, chosen.id)
    const owners = [...new Set(rows.flatMap(({ owner }) => (owner === null ? [] : [owner])))].toSorted()
    const filter = parseScorecardFilter(query, owners)
    const found = filteredRows(rows, filter)
    const parts = byStanding(found)
    const isAll = found.length === rows.length
    const lead = `${chosen.name}: ${isAll ? counted(rows.length, 'measure', 'measures') : `${found.length} of ${counted(rows.length, 'measure', 'measures')}`} on ${dayInWords(on)}, the ones that need a person first.`
    if (query['view'] === 'one-page') {
      return {
        kind: 'page', title, width: 'wide', backLink: { href: paths.scorecard(programme.id), text: 'Full scorecard' },
        body: html`<div class="ib-one-page">${pageHeading({ title, lead })}${onePageTable(parts)}${found.length === 0 ? null : chanceSentence(found.length)}${found.some(({ latestOf }) => latestOf !== null) ? jointNote(programme.id, chosen, bodies) : null}</div>`,
      }
    }
    const onePage = `${paths.scorecard(programme.id)}?${new URLSearchParams({ ...query, body: chosen.id, view: 'one-page' }).toString()}`
    return {
      kind: 'page', title, width: 'wide',
      body: html`${pageHeading({ title, lead })}
<p class="govuk-body"><a class="govuk-link" href="${onePage}">On one page, to print</a> · <a class="govuk-link" href="${paths.peers(programme.id)}?body=${chosen.id}">How far are we from our peers?</a> · <a class="govuk-link" href="${paths.definitions(programme.id)}">What each measure counts</a> · <a class="govuk-link" href="${paths.asAt(programme.id)}">See this as at another day</a></p>
${jointNote(programme.id, chosen, bodies)}${filterForm(programme.id, bodies, chosen.id, owners, filter)}
${parts.length === 0 ? emptyState({ title: 'No measure fits all of this', body: 'Take one of the choices away.', action: { text: 'Show every measure', href: paths.scorecard(programme.id) } }) : parts.map((part) => scorecardTable(programme.id, part.standing, part.rows, on))}
${found.length === 0 ? null : chanceSentence(found.length)}
${takenOut(programme.id, chosen, found, isAll)}`,
    }
  },
})
