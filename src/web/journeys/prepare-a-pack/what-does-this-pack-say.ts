import { may } from '../../../core/people/permission.ts'
import { latestIssue, type Pack, type PackFormat } from '../../../core/pack/pack.ts'
import type { Page } from '../../../reports/page/paper.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { PrintProgress } from '../../tools.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { figuresOfEdition } from './figures-of-edition.ts'
import { issueName, issueWords, packSeen, paperOf } from './pack-sight.ts'

type Issue = Pack['issues'][number]

/** Seconds between two looks while files are being printed. */
const LOOK_AGAIN = 2

const formatWords = {
  pdf: { name: 'PDF', meant: 'To print and to read: tagged, with bookmarks' },
  docx: { name: 'Word', meant: 'To work on: real headings and styles' },
  html: { name: 'Web page', meant: 'To read on a telephone or with a screen reader; one file' },
  xlsx: { name: 'Excel', meant: 'The figures, whole' },
} as const satisfies Record<PackFormat, { readonly name: string; readonly meant: string }>

const sizeWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`)

const filesPart = (programme: string, pack: Pack, issue: Issue, progress: PrintProgress | null): Html => {
  if (issue.files.length > 0) {
    return dataTable<Issue['files'][number]>({
      caption: 'Files',
      captionSize: 'hidden',
      columns: [
        { heading: 'File', isRowHeading: true, cell: ({ format }) => html`<a class="govuk-link" href="${paths.packFile(programme, pack.id, issueName(issue), format)}">${formatWords[format].name}</a>` },
        { heading: 'What it is for', cell: ({ format }) => formatWords[format].meant },
        { heading: 'Size', isNumeric: true, cell: ({ size }) => sizeWords(size) },
      ],
      rows: issue.files,
    })
  }
  if (progress?.state === 'failed') return html`<p class="govuk-body">The files could not be made. Whoever hosts this service has been told why. You can read the pack here; open this page again to try once more.</p>`
  const made = progress?.made.length ?? 0
  const of = progress?.of ?? Object.keys(formatWords).length
  return html`<p class="govuk-body" role="status">The files are being made: ${made} of ${of} ready. You can read the pack meanwhile. This page looks again by itself.</p><progress class="ib-progress" max="${of}" value="${made}">${made} of ${of}</progress>`
}

const because = ({ because: why }: Issue): Html | string => {
  switch (why.kind) {
    case 'first':
      return 'First edition'
    case 'correction':
      return html`${why.why}<span class="ib-table__under">${counted(why.changes.length, 'difference', 'differences')}</span>`
    case 'supplement':
      return `Paper added: ${why.supplement.title}`
    default:
      return why satisfies never
  }
}

const issuesPart = (programme: string, pack: Pack, issue: Issue): Html =>
  dataTable<Issue>({
    caption: 'Editions',
    columns: [
      { heading: 'Edition', isRowHeading: true, cell: (each) => (each === issue ? html`${issueWords(each)}<span class="ib-table__under">This one</span>` : html`<a class="govuk-link" href="${paths.pack(programme, pack.id, issueName(each))}">${issueWords(each)}</a>`) },
      { heading: 'Why', cell: because },
      { heading: 'Made', cell: ({ on, byName }) => html`${dayInWords(on)}<span class="ib-table__under">${byName}</span>` },
    ],
    rows: [...pack.issues].reverse(),
  })

const contents = (programme: string, pack: Pack, issue: Issue, pages: readonly Page[]): Html =>
  html`<ol class="govuk-list govuk-list--number">${pages.filter(({ id }) => id !== 'contents').map(({ id, title }) => html`<li><a class="govuk-link" href="${paths.packPage(programme, pack.id, issueName(issue), id)}">${title}</a></li>`)}</ol>`

const buttons = ({ programme, actor, on }: ProgrammeVisit, pack: Pack, issue: Issue): Html | null =>
  issue !== latestIssue(pack) || !may(actor, 'make-a-pack', programme.id, on)
    ? null
    : html`<div class="govuk-button-group">${button({ text: 'Issue a corrected edition', href: paths.correctPack(programme.id, pack.id), classes: 'govuk-button--secondary' })} ${button({ text: 'Add a late paper', href: paths.supplementPack(programme.id, pack.id), classes: 'govuk-button--secondary' })}</div>`

const grouped = (hash: string): string => hash.replaceAll(/(.{8})(?=.)/g, '$1 ')

/** What does this pack say? Its pages, its files, its editions, and by what it can be proved. */
export const whatDoesThisPackSay = page({
  path: paths.pack(':programme', ':pack', ':issue'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme } = visit
    const seen = await packSeen(ask, visit)
    if (seen === null) return { kind: 'not-found' }
    const { pack, issue } = seen
    const paper = await paperOf(ask, issue)
    const job = { programme: programme.id, pack: pack.id, edition: issue.edition, supplement: issue.supplement }
    const before = ask.packPress.progressOf(job)
    if (issue.files.length === 0) ask.packPress.print(job)
    const progress = before?.state === 'failed' ? before : ask.packPress.progressOf(job)
    const latest = latestIssue(pack)
    return {
      kind: 'page',
      title: `${pack.title}, ${issueWords(issue)}`,
      width: 'wide',
      breadcrumbs: [{ text: 'Packs', href: paths.packs(programme.id) }, { text: pack.title }],
      ...(issue.files.length === 0 && progress?.state !== 'failed' ? { refreshAfter: LOOK_AGAIN } : {}),
      body: html`${pageHeading({ title: pack.title, kicker: issueWords(issue), lead: `${paper.subtitle}. ${paper.marking}` })}
${issue === latest ? null : html`<div class="govuk-inset-text">There is a later edition: <a class="govuk-link" href="${paths.pack(programme.id, pack.id, issueName(latest))}">${issueWords(latest)}</a>.</div>`}
<h2 class="govuk-heading-l">Read it here</h2>
${contents(programme.id, pack, issue, paper.pages)}
<h2 class="govuk-heading-l ib-section">Take it away</h2>
${filesPart(programme.id, pack, issue, progress)}
${await figuresOfEdition(ask, pack, issue)}
${buttons(visit, pack, issue)}
<h2 class="govuk-heading-l ib-section">Editions</h2>
${issuesPart(programme.id, pack, issue)}
<h2 class="govuk-heading-l ib-section">How it can be proved</h2>
<p class="govuk-body">Everything this edition was made from is kept with it. The same seals stand in the journal, so nobody can change the pack unseen.</p>
${summaryList({
  rows: [
    { key: { text: 'Seal of what it was made from' }, value: { text: grouped(issue.factsSha256) } },
    { key: { text: 'Seal of its pages' }, value: { text: grouped(issue.paperSha256) } },
    ...issue.files.map(({ format, sha256, madeBy }) => ({ key: { text: `Seal of the ${formatWords[format].name} file` }, value: { html: html`${grouped(sha256)}<span class="ib-table__under">${madeBy}</span>` } })),
  ],
})}`,
    }
  },
})
