import type { Body } from '../../../core/bodies/body.ts'
import { linksAtHand, type Register } from '../../../core/bodies/at-hand.ts'
import { successions } from '../../../core/bodies/changed-councils.data.ts'
import type { KnownBody } from '../../../core/bodies/known-body.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import { lackedOf } from '../../../core/bodies/take-council-in.ts'
import { predecessorsOf, successorsOf, type Succession } from '../../../core/bodies/succession.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, input, insetText, pagination, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { successionWords } from '../../words/body-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { bodyFilterQuery, existences, filteredBodies, parseBodyFilter, type BodyFilter, type Existence } from './body-filter.ts'
import { daysInWords, whatItIs } from './body-in-words.ts'

const onAPage = 25
const regions = knownBodies.filter((each) => each.kind === 'region')
const existenceWords = { today: 'Today', ended: 'Not any more', any: 'Today or before' } as const satisfies Record<Existence, string>

const nameOf = (bodies: readonly Body[], id: string): string => (bodies.find((each) => each.id === id) ?? knownBodies.find((each) => each.id === id))?.name ?? id

const changesOf = (links: readonly Succession[], bodies: readonly Body[], { id }: Body): readonly string[] => [
  ...predecessorsOf(links, id).map((link) => successionWords[link.kind].after(nameOf(bodies, link.predecessor), dayInWords(link.on))),
  ...successorsOf(links, id).map((link) => successionWords[link.kind].before(nameOf(bodies, link.successor), dayInWords(link.on))),
]

const asList = (said: readonly string[]): Html | null =>
  said.length === 0 ? null : html`<ul class="govuk-list govuk-!-margin-bottom-0">${said.map((each) => html`<li>${each}</li>`)}</ul>`

const link = (programme: string, body: Body): Html => html`<a class="govuk-link" href="${paths.body(programme, body.id)}">${body.name}</a>`

const ownPart = (programme: string, { bodies, successions: links }: Register, on: Day): Html =>
  bodies.length === 0
    ? html`<p class="govuk-body">This programme has no body of its own yet.</p>`
    : dataTable<Body>({
        caption: 'Bodies of this programme',
        captionSize: 'hidden',
        columns: [
          { heading: 'Name', cell: (body) => link(programme, body), isRowHeading: true },
          { heading: 'What it is', cell: (body) => whatItIs(body, knownBodies.find((each) => each.id === body.id) ?? null) },
          { heading: 'Days', cell: (body) => daysInWords(body, on) },
          { heading: 'What changed', cell: (body) => asList(changesOf(links, bodies, body)), whenEmpty: 'Nothing' },
        ],
        rows: bodies,
      })

const searchForm = (programme: string, filter: BodyFilter): Html =>
  html`<form method="get" action="${paths.bodies(programme)}#found" class="ib-filter" role="search" aria-label="Councils of England">
<div class="ib-filter__words">${input({ id: 'words', name: 'words', label: { text: 'Name, number or code' }, value: filter.words, type: 'search', spellcheck: false })}</div>
${select({ id: 'region', name: 'region', label: { text: 'Region' }, items: [{ value: '', text: 'All of England' }, ...regions.map((each) => ({ value: each.id, text: each.name, selected: each.id === filter.region }))] })}
${select({ id: 'exists', name: 'exists', label: { text: 'Exists' }, items: existences.map((each) => ({ value: each, text: existenceWords[each], selected: each === filter.exists })) })}
<div class="ib-filter__buttons">${button({ text: 'Find councils', classes: 'govuk-button--secondary' })}</div>
</form>`

const pages = (programme: string, filter: BodyFilter, now: number, last: number): Html | null => {
  if (last === 1) return null
  const address = (to: number): string => `${paths.bodies(programme)}?${bodyFilterQuery(filter)}&page=${to}#found`
  return pagination({
    landmarkLabel: 'Pages of councils',
    ...(now > 1 ? { previous: { text: 'Previous page', href: address(now - 1) } } : {}),
    ...(now < last ? { next: { text: 'Next page', href: address(now + 1) } } : {}),
    items: Array.from({ length: last }, (_, index) => ({ number: String(index + 1), current: index + 1 === now, href: address(index + 1) })),
  })
}

const foundPart = (programme: string, filter: BodyFilter, links: readonly Succession[], on: Day, asked: string | undefined): Html => {
  const found = filteredBodies(knownBodies, filter, on)
  const last = Math.max(1, Math.ceil(found.length / onAPage))
  const now = Math.min(last, Math.max(1, Number.parseInt(asked ?? '1', 10) || 1))
  if (found.length === 0) return html`<div id="found">${emptyState({ title: 'No council fits all of this', body: 'Look for fewer letters, in all of England, or among councils that no longer exist.', headingLevel: 3 })}</div>`
  return html`<h3 class="govuk-heading-m" id="found">${capitalised(counted(found.length, 'body', 'bodies'))}${last === 1 ? '' : `, page ${now} of ${last}`}</h3>
${dataTable<KnownBody>({
  caption: 'Councils found',
  captionSize: 'hidden',
  columns: [
    { heading: 'Name', cell: (body) => link(programme, body), isRowHeading: true },
    { heading: 'What it is', cell: (body) => whatItIs(body, body) },
    { heading: 'Region', cell: (body) => regions.find((each) => each.id === body.region)?.name ?? null },
    { heading: 'Number', staysOnOneLine: true, cell: (body) => body.dfeCode, whenEmpty: 'No number' },
    { heading: 'Code', staysOnOneLine: true, cell: (body) => body.gssCode, whenEmpty: 'No code' },
    { heading: 'What changed', cell: (body) => asList(changesOf(links, knownBodies, body)), whenEmpty: 'Nothing since 2013' },
  ],
  rows: found.slice((now - 1) * onAPage, now * onAPage),
})}${pages(programme, filter, now, last)}`
}

/** Of councils that are here, what belongs to them and is not: most often the return that two of them send together. */
const lackedPart = (programme: string, own: Register): Html | null => {
  const publicly = { bodies: knownBodies, successions }
  const councils = own.bodies.filter(({ kind }) => kind === 'council').map((each) => ({ each, lacked: lackedOf(each.id, publicly, own).bodies }))
  const [first] = councils.filter(({ lacked }) => lacked.length > 0)
  if (first === undefined) return null
  return insetText({ html: html`Not here yet, though it belongs to ${first.each.name}: ${first.lacked.map(({ name }) => name).join(', ')}. Without it, figures that are published for it find no place. <a class="govuk-link" href="${paths.takeCouncilIn(programme)}?council=${first.each.id}">Take it in</a>` })
}

/** Which councils, trusts and boards are there? Those of this programme, and every council of England with children’s services. */
export const whichBodiesAreThere = page({
  path: paths.bodies(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on, query }) => {
    const own: Register = { bodies: await ask.bodies(programme.id), successions: await ask.successions(programme.id) }
    const filter = parseBodyFilter(query, regions)
    const title = 'Councils, trusts and boards'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({
        title,
        lead: 'Who this programme is about, when each body existed, and who took over from whom. No figure is joined across a change without saying so.',
      })}
<h2 class="govuk-heading-l">In this programme</h2>
${may(actor, 'keep-bodies', programme.id, on) ? html`<div class="govuk-button-group">${button({ text: 'Take a council into this programme', href: paths.takeCouncilIn(programme.id), ...(own.bodies.some(({ kind }) => kind === 'council') ? { classes: 'govuk-button--secondary' } : {}) })}${button({ text: 'Set up a children’s trust', href: paths.setUpTrust(programme.id), classes: 'govuk-button--secondary' })}${button({ text: 'Set up a board or committee', href: paths.setUpBoard(programme.id), classes: 'govuk-button--secondary' })}</div>` : null}
${may(actor, 'keep-bodies', programme.id, on) ? lackedPart(programme.id, own) : null}
${ownPart(programme.id, own, on)}
<section class="ib-section"><h2 class="govuk-heading-l">Every council of England with children’s services</h2>
<p class="govuk-body">The ${filteredBodies(knownBodies, { words: '', region: '', exists: 'today' }, on).filter((each) => each.kind === 'council').length} of today, and those that came before since 2013. “Number” is the one the Department for Education uses, “code” that of the Office for National Statistics.</p>
${searchForm(programme.id, filter ?? { words: '', region: '', exists: 'today' })}
${filter === null ? null : foundPart(programme.id, filter, linksAtHand(own, { bodies: knownBodies, successions }), on, query['page'])}</section>`,
    }
  },
})
