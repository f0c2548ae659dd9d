import type { Day } from '../../../core/calendar/day.ts'
import { evidenceKinds, isStanding, strandOf, strands, type Evidence, type Strand } from '../../../core/evidence/evidence.ts'
import { isStale } from '../../../core/evidence/staleness.ts'
import { may } from '../../../core/people/permission.ts'
import { card } from '../../components/card/card.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, input, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { kindAndStrand, kindWords, spanInWords, standingOf, strandWords, titleOf } from '../../words/evidence-words.ts'

const states = { fresh: 'Fresh', stale: 'Stale', withdrawn: 'Withdrawn or erased' } as const
type State = keyof typeof states

const stateOf = (piece: Evidence, on: Day): State => (!isStanding(piece) ? 'withdrawn' : isStale(piece, on) ? 'stale' : 'fresh')

type Filter = { readonly strand: string; readonly kind: string; readonly state: string; readonly words: string }

const filterOf = ({ query }: ProgrammeVisit): Filter => ({ strand: query['strand'] ?? '', kind: query['kind'] ?? '', state: query['state'] ?? '', words: (query['words'] ?? '').trim().slice(0, 200) })

const strandCards = (library: readonly Evidence[], { programme, on }: ProgrammeVisit): Html =>
  html`<div class="ib-strands">${strands.map((strand: Strand) => {
    const pieces = library.filter((piece) => isStanding(piece) && strandOf(piece.content) === strand)
    const stale = pieces.filter((piece) => isStale(piece, on)).length
    return card({
      title: strandWords[strand].words,
      href: `${paths.evidence(programme.id)}?strand=${strand}#pieces`,
      body: html`<p class="ib-quiet">${strandWords[strand].what}</p><p>${counted(pieces.length, 'piece counts', 'pieces count').replace(/^no/, 'No')}${stale === 0 ? null : html`, ${stale} of them stale`}</p>`,
    })
  })}</div>`

const filterForm = (programme: string, filter: Filter): Html => {
  const choice = (id: keyof Filter, label: string, items: readonly (readonly [string, string])[]): Html =>
    select({ id, name: id, label: { text: label }, items: [{ value: '', text: 'Any' }, ...items.map(([value, text]) => ({ value, text, selected: filter[id] === value }))] })
  return html`<form method="get" action="${paths.evidence(programme)}#pieces" class="ib-filter" role="search" aria-label="Evidence">
${input({ id: 'words', name: 'words', label: { text: 'Words in it or in its file' }, value: filter.words })}
${choice('strand', 'Strand', strands.map((strand) => [strand, strandWords[strand].words]))}
${choice('kind', 'Kind', evidenceKinds.map((kind) => [kind, kindWords[kind].words]))}
${choice('state', 'State', Object.entries(states))}
<div class="ib-filter__buttons">${button({ text: 'Show these', classes: 'govuk-button--secondary' })}<a class="govuk-link" href="${paths.evidence(programme)}#pieces">Show all</a></div></form>`
}

const linkCounts = ({ links }: Evidence): string =>
  [
    [links.outcomes.length, 'outcome', 'outcomes'], [links.actions.length, 'action', 'actions'], [links.findings.length, 'finding', 'findings'], [links.measures.length, 'measure', 'measures'],
  ].flatMap(([count, one, many]) => (count === 0 ? [] : [counted(Number(count), String(one), String(many))])).join(', ')

const libraryTable = (pieces: readonly Evidence[], { programme, on }: ProgrammeVisit): Html => html`<p class="govuk-body">A piece grows stale by the last day it speaks of, not by the day it came: <a class="govuk-link" href="${paths.stalenessPeriods(programme.id)}">how long each kind speaks for today</a>.</p>
${dataTable<Evidence>({
    caption: counted(pieces.length, 'piece of evidence', 'pieces of evidence'),
    note: 'The newest offered first.',
    columns: [
      { heading: 'What it is', isRowHeading: true, cell: (piece) => html`<a class="govuk-link" href="${paths.evidencePiece(programme.id, piece.id)}">${titleOf(piece)}</a><span class="ib-table__under">${kindAndStrand(piece)}</span>` },
      { heading: 'Speaks of', cell: ({ speaksOf }) => spanInWords(speaksOf) },
      { heading: 'Received', cell: ({ received }) => dayInWords(received) },
      { heading: 'Linked to', cell: linkCounts, whenEmpty: 'Nothing' },
      { heading: 'State', cell: (piece) => stateTag(standingOf(piece, on)) },
    ],
    rows: pieces,
  })}`

/** What can people look at? The library of evidence, with what each piece speaks of and when it came. */
export const whatCanPeopleLookAt = page({
  path: paths.evidence(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const library = await ask.evidence(programme.id)
    const filter = filterOf(visit)
    const withWords = filter.words === '' ? null : await ask.evidenceWithWords(programme.id, filter.words)
    const shown = library.filter(
      (piece) =>
        (filter.strand === '' || strandOf(piece.content) === filter.strand) &&
        (filter.kind === '' || piece.content.kind === filter.kind) &&
        (filter.state === '' || stateOf(piece, on) === filter.state) &&
        (withWords === null || withWords.includes(piece.id)),
    )
    const mayOffer = may(actor, 'offer-evidence', programme.id, on)
    const title = 'Evidence'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'What people can look at to judge whether children’s lives are better: figures, practice, voices, and what others confirm.' })}
<div class="govuk-button-group">${mayOffer ? button({ text: 'Offer evidence', href: paths.offerEvidence(programme.id) }) : null}
${button({ text: 'Do data, practice and voice agree?', href: paths.agreement(programme.id), classes: 'govuk-button--secondary' })}</div>
${
  library.length === 0
    ? emptyState({ title: 'There is no evidence yet', body: 'Owners of actions, partners, the analyst and the quality assurance lead offer it here. Until then nobody can say whether anything has changed.' })
    : html`${strandCards(library, visit)}
<h2 class="govuk-heading-l" id="pieces">The library</h2>
${filterForm(programme.id, filter)}
${shown.length === 0 ? emptyState({ title: 'No piece fits', body: 'Choose fewer conditions, or other words.', headingLevel: 3 }) : libraryTable(shown, visit)}`
}`,
    }
  },
})
