import type { ReportInTray } from '../../../core/inspection/report-in-tray.ts'
import { may } from '../../../core/people/permission.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { bringAReport } from '../../../operations/bring-a-report.ts'
import { coverageMeter } from '../../components/coverage-meter/coverage-meter.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, fileUpload, insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { trayWords } from '../../words/inspection-words.ts'

const secondsBetweenLooks = 3

const whatNow = (programme: string, { id, state }: ReportInTray): Html | string => {
  const open = (text: string): Html => html`<a class="govuk-link" href="${paths.report(programme, id)}">${text}</a>`
  switch (state.kind) {
    case 'waiting':
      return 'It is read in a few seconds.'
    case 'read':
      return html`${open('Compare it with the report')}<span class="ib-table__under">${capitalised(counted(state.reading.judgements.length, 'judgement', 'judgements'))}, ${counted(state.reading.findings.length, 'finding', 'findings')} read</span>`
    case 'not-readable':
      return html`${state.refusal.message} ${state.refusal.whatToDo}<span class="ib-table__under">${open('See what you can do')}</span>`
    case 'accepted':
      return html`<a class="govuk-link" href="${paths.visit(programme, state.inspection)}">See it in the register</a><span class="ib-table__under">${open('See its pages')}</span>`
    case 'set-aside':
      return html`${state.reason}`
    default:
      return state satisfies never
  }
}

const order = { read: 0, 'not-readable': 1, waiting: 2, accepted: 3, 'set-aside': 4 } as const satisfies Record<ReportInTray['state']['kind'], number>

const nameCell = ({ fileName, state }: ReportInTray): Html => {
  const title = (state.kind === 'read' || state.kind === 'accepted') && state.reading !== null ? state.reading.titleAsPrinted : null
  return title === null ? html`<span class="ib-file-name">${fileName}</span>` : html`${title}<span class="ib-table__under ib-file-name">${fileName}</span>`
}

const tray = (programme: string, reports: readonly ReportInTray[]): Html =>
  dataTable<ReportInTray>({
    caption: 'Reports brought, those that need a person first',
    captionSize: 'm',
    columns: [
      { heading: 'Report', isRowHeading: true, cell: nameCell },
      { heading: 'Brought', cell: ({ broughtOn }) => html`<span class="ib-nowrap">${dayInWords(broughtOn)}</span>` },
      { heading: 'State', cell: ({ state }) => stateTag(trayWords[state.kind]) },
      { heading: 'What now', cell: (report) => whatNow(programme, report) },
    ],
    rows: reports.toSorted((one, other) => order[one.state.kind] - order[other.state.kind]),
  })

const uploadForm = ({ programme, token }: ProgrammeVisit, errors: readonly FieldError[]): Html =>
  html`<form method="post" action="${paths.reports(programme.id)}" enctype="multipart/form-data" novalidate class="ib-panel">
${token}
${fileUpload({
  id: 'files',
  name: 'files',
  multiple: true,
  attributes: { accept: 'application/pdf,.pdf' },
  label: { text: 'Bring reports', classes: 'govuk-label--m' },
  hint: { text: 'The PDF files as Ofsted published them: inspection reports, or letters after a focused or monitoring visit. Up to 10 at once, each up to 20 MB. Nothing enters the register before somebody has compared it.' },
  errorMessage: errors.length > 0 ? (errorOf(errors, 'files') ?? undefined) : undefined,
})}
${button({ text: 'Bring these files', classes: 'govuk-!-margin-bottom-0' })}
</form>`

const progress = (programme: string, reports: readonly ReportInTray[]): Html | null => {
  const waiting = reports.filter(({ state }) => state.kind === 'waiting')
  if (waiting.length === 0) return null
  const days = new Set(waiting.map(({ broughtOn }) => broughtOn))
  const lot = reports.filter(({ broughtOn, state }) => days.has(broughtOn) && state.kind !== 'set-aside')
  return html`<section class="ib-panel" aria-labelledby="progress"><h2 class="govuk-heading-m" id="progress">Reading</h2>${coverageMeter({
    things: lot.length === 1 ? 'report' : 'reports',
    total: lot.length,
    covered: lot.length - waiting.length,
    coveredWords: 'are read',
    missingWords: waiting.length === 1 ? 'still waits' : 'still wait',
  })}<p class="govuk-body">This page looks again every ${secondsBetweenLooks} seconds until all are read. <a class="govuk-link" href="${paths.reports(programme)}?bring=more">Bring more reports now</a></p></section>`
}

/** How one lot of files was received. */
export type Received = { readonly taken: readonly string[]; readonly errors: readonly FieldError[] }

const shown = async (ask: Pick<Questions, 'reportsInTray'>, visit: ProgrammeVisit, received: Received | null): Promise<Answer> => {
  const { programme, actor, on, query } = visit
  const mayBring = may(actor, 'bring-a-report', programme.id, on)
  const all = await ask.reportsInTray(programme.id)
  // Who may not bring reports sees those that are in the register: a report can be confidential until it is published.
  const reports = mayBring ? all : all.filter(({ state }) => state.kind === 'accepted')
  const isWaiting = reports.some(({ state }) => state.kind === 'waiting')
  const looksAgain = isWaiting && received === null && query['bring'] === undefined
  const errors = received?.errors ?? []
  const title = 'Which reports have come in?'
  return {
    kind: 'page',
    title,
    width: 'wide',
    errors,
    ...(looksAgain ? { refreshAfter: secondsBetweenLooks } : {}),
    body: html`${pageHeading({ title, lead: 'A report is read by the machine, compared with its pages by a person, and then accepted into the register.' })}
${received === null || received.taken.length === 0 ? null : insetText({ html: html`${received.taken.length === 1 ? 'This file was taken' : 'These files were taken'}: ${received.taken.join(', ')}. ${received.errors.length === 0 ? '' : 'The others were not; each reason is above.'}` })}
${mayBring && looksAgain ? progress(programme.id, reports) : null}
${mayBring && !looksAgain ? uploadForm(visit, errors) : null}
${reports.length === 0 ? emptyState({ title: 'No report has come in', body: mayBring ? 'Choose one or more PDF files above.' : 'When a report is accepted into the register, it is listed here.' }) : tray(programme.id, reports)}`,
  }
}

/** Which reports have come in, and what does each need? Several files are several acts: one refused does not undo the others. */
export const whichReportsHaveComeIn = page({
  path: paths.reports(':programme'),
  guard: 'see-programme',
  show: (ask, visit) => shown(ask, visit, null),
  submit: {
    guard: 'bring-a-report',
    looksItself: ['words-in-files'],
    acts: async (run, visit, form) => {
      const files = form.files('files')
      if (files.length === 0) return run((does) => shown(does, visit, { taken: [], errors: [{ field: 'files', message: 'Choose the PDF file of a report' }] }))
      const taken: string[] = []
      const errors: FieldError[] = []
      for (const file of files) {
        const outcome = await run((does) => bringAReport(does, file, { programme: visit.programme.id, actor: visit.actor }))
        if (isRefusal(outcome)) errors.push({ field: 'files', message: `${file.name}: ${outcome.message} ${outcome.whatToDo}` })
        else taken.push(file.name)
      }
      if (errors.length > 0) return run((does) => shown(does, visit, { taken, errors }))
      return { kind: 'redirect', to: paths.reports(visit.programme.id), notice: taken.length === 1 ? 'The report is taken and will be read now.' : `${taken.length} reports are taken and will be read now.` }
    },
  },
})
