import type { Load } from '../../../core/measure/figure.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, fileUpload } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import type { PersonId } from '../../../core/people/person.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { countsInWords, originWords, wordsOfForm, wordsOfRule } from '../../words/figure-words.ts'

/** A file of figures that is brought to a page, in bytes: it is held in memory until it was read. The command takes twice as much. */
const largestFigureFile = 128 * 2 ** 20

const uploadForm = ({ programme, token }: ProgrammeVisit, errors: readonly FieldError[]): Html => html`<form method="post" action="${paths.loads(programme.id)}" enctype="multipart/form-data" novalidate class="ib-panel">
${token}
${fileUpload({
  id: 'file',
  name: 'file',
  attributes: { accept: '.csv,.xlsx,.parquet,.json' },
  label: { text: 'Load a file of figures', classes: 'govuk-label--m' },
  hint: { text: 'The counts file of your returns, a table of Explore education statistics under its published name, the file bds_long of the local authority interactive tool, or your own figures in the template. Up to 128 MB, which is more than a million figures. You see what it would change before anything happens.' },
  errorMessage: errorOf(errors, 'file'),
})}
${button({ text: 'Check this file', classes: 'govuk-!-margin-bottom-2' })}
<p class="govuk-body">Returns are counted first: with the command <code>measure</code> on a machine of the council, or <a class="govuk-link" href="${paths.countReturn(programme.id)}">here, where that is allowed</a>.</p>
<p class="govuk-body govuk-!-margin-bottom-0">Template for your own figures: <a class="govuk-link" href="${paths.figuresTemplate(programme.id, 'figures-template.xlsx')}" download>workbook (XLSX)</a> or <a class="govuk-link" href="${paths.figuresTemplate(programme.id, 'figures-template.csv')}" download>text (CSV)</a>. A file that looks like a list of children is refused, and nothing of it is kept.</p>
</form>`

const undoneBy = (loads: readonly Load[], { id }: Load): Load | undefined => loads.find(({ undoes }) => undoes?.load === id)

const whatNow = (loads: readonly Load[], load: Load, visit: ProgrammeVisit): Html | string | null => {
  if (load.undoes !== null) return `Reason: ${load.undoes.reason}`
  const undone = undoneBy(loads, load)
  if (undone !== undefined) return `Undone on ${dayInWords(undone.received)}`
  if (!may(visit.actor, 'load-figures', visit.programme.id, visit.on)) return 'In use'
  return html`<a class="govuk-link" href="${paths.undoLoad(visit.programme.id, load.id)}">Undo<span class="govuk-visually-hidden"> the load of ${load.file}</span></a>`
}

const hashLine = (of: string, sha256: string): Html => html`<span class="govuk-!-display-block govuk-!-margin-bottom-1">SHA-256 of ${of}: ${sha256}</span>`

/**
 * The first signs of a hash are enough to compare by eye; the whole stands behind them. Of counts it is that of the files somebody chose,
 * for those are what they can lay beside it; that of the counts comes second.
 */
const hashOf = ({ sha256, countedFrom = [] }: Load): Html => {
  const [first, ...more] = countedFrom
  const named = first === undefined ? `Hash ${sha256.slice(0, 8)}` : `Hash ${first.sha256.slice(0, 8)}${more.length === 0 ? '' : ` and ${more.length} more`}`
  const lines =
    first === undefined
      ? hashLine('the file', sha256)
      : html`${countedFrom.map((file, at) => hashLine(more.length === 0 ? 'the file that was counted' : `file ${at + 1} of ${countedFrom.length} that were counted`, file.sha256))}${hashLine('the counts', sha256)}`
  return html`<details class="govuk-details govuk-!-margin-bottom-0 govuk-!-margin-top-1"><summary class="govuk-details__summary"><span class="govuk-details__summary-text govuk-body-s">${named}</span></summary><div class="govuk-details__text govuk-body-s ib-value">${lines}</div></details>`
}

const problemsOf = ({ waivers }: Load): Html | null =>
  waivers.length === 0
    ? null
    : html`${waivers.map(({ rule, reason, count }) => html`<span class="govuk-!-display-block govuk-!-margin-bottom-1">${wordsOfRule(rule)}${count === undefined ? null : `: ${count.toLocaleString('en-GB')}`}<span class="ib-table__under">Loaded because: ${reason}</span></span>`)}`

const history = (loads: readonly Load[], visit: ProgrammeVisit, nameOf: (person: PersonId | null) => string): Html =>
  dataTable<Load>({
    caption: 'Files loaded, the newest first',
    columns: [
      { heading: 'File', isRowHeading: true, cell: (load) => html`${load.undoes === null ? null : 'Undone: '}<span class="ib-file-name">${load.file}</span><span class="ib-table__under">${wordsOfForm(load.form)}. ${load.publisher}</span>${hashOf(load)}` },
      { heading: 'Came in', cell: ({ received, by }) => html`<span class="ib-no-wrap">${dayInWords(received)}</span><span class="ib-table__under">${nameOf(by)}</span>` },
      { heading: 'Whose figures', cell: ({ origin }) => originWords[origin] },
      { heading: 'What it changed', cell: ({ figures, undoes }) => (undoes === null ? countsInWords(figures) : `${figures.restated.toLocaleString('en-GB')} figures put back or taken back`) },
      { heading: 'Problems passed over, and why', whenEmpty: 'None', cell: problemsOf },
      { heading: 'What now', cell: (load) => whatNow(loads, load, visit) },
    ],
    rows: loads,
  })

/** Names of people: for those who may see who takes part. */
const whoLoaded = async (ask: Pick<Questions, 'membershipsOf'>, { programme, actor, on }: ProgrammeVisit): Promise<(person: PersonId | null) => string> => {
  const people = may(actor, 'see-people', programme.id, on) ? new Map((await ask.membershipsOf(programme.id)).map(({ person }) => [person.id, person.name])) : null
  return (person) => (person === null ? 'Entered by the host' : (people?.get(person) ?? 'A member of the programme'))
}

const shown = async (ask: Pick<Questions, 'loads' | 'membershipsOf'>, visit: ProgrammeVisit, errors: readonly FieldError[]): Promise<Answer> => {
  const { programme, actor, on } = visit
  // Months at the front door are figures too; they are corrected there, and would push the files out of sight.
  const loads = (await ask.loads(programme.id)).filter((each) => each.form !== 'front-door')
  const mayLoad = may(actor, 'load-figures', programme.id, on)
  const title = 'Which figures have come in?'
  return {
    kind: 'page',
    title,
    width: 'wide',
    errors,
    body: html`${pageHeading({ title, lead: 'Each file is checked first, and then taken in as a whole or not at all. A restated figure keeps the old one.' })}
${mayLoad ? uploadForm(visit, errors) : null}
${loads.length > 0 && may(actor, 'take-out-figures', programme.id, on) ? html`<p class="govuk-body">Take all figures out: <a class="govuk-link" href="${paths.figuresFile(programme.id, 'figures.xlsx')}" download>workbook (XLSX)</a>, <a class="govuk-link" href="${paths.figuresFile(programme.id, 'figures.csv')}" download>text (CSV)</a> with <a class="govuk-link" href="${paths.figuresFile(programme.id, 'figures.csv-metadata.json')}" download>what its columns mean (JSON)</a>. They can be loaded again here or elsewhere. What you take out is noted, so that you can be told when a figure is restated.</p>
<p class="govuk-body">A program can fetch them too: <a class="govuk-link" href="${paths.readTokens(programme.id)}">Which programs read our figures?</a></p>` : null}
<p class="govuk-body"><a class="govuk-link" href="${paths.releases(programme.id)}">Which figures has the public been given?</a></p>
${may(actor, 'switch-server-reading', programme.id, on) ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.serverReading(programme.id)}">May this service read returns?</a></p>` : null}
${loads.length === 0 ? emptyState({ title: 'No file has been loaded', body: mayLoad ? 'Choose a file above.' : 'When the analyst or the programme lead loads a file, it is listed here.' }) : history(loads, visit, await whoLoaded(ask, visit))}`,
  }
}

/** Which figures have come in, from which files? Whoever may load chooses a file here; it is checked before anything happens. */
export const whichFiguresHaveComeIn = page({
  path: paths.loads(':programme'),
  guard: 'see-programme',
  largestFile: largestFigureFile,
  show: (ask, visit) => shown(ask, visit, []),
  submit: {
    guard: 'load-figures',
    looksItself: ['files'],
    act: async (does, visit, sent) => {
      const [file] = sent.files('file')
      if (file === undefined || file.bytes.length === 0) return shown(does, visit, [{ field: 'file', message: file === undefined ? 'Choose a file of figures' : 'The file is empty: choose a file of figures' }])
      const check = does.figureDesk.begin({ programme: visit.programme.id, person: visit.actor, name: file.name, bytes: file.bytes })
      return { kind: 'redirect', to: paths.checkFigures(visit.programme.id, check) }
    },
  },
})
