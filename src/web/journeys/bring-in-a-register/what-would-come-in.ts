import type { Entry } from '../../../core/inspection/register-from-rows.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { bringInARegister } from '../../../operations/bring-in-a-register.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, checkboxes, details } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { problemsTable } from '../../components/problems-table/problems-table.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { visitDays, visitWords } from '../../words/inspection-words.ts'
import { filesHere, tryFiles, type KeptFiles, type RegisterDryRun } from './register-files.ts'

type Entries = Extract<RegisterDryRun, { kind: 'entries' }>

const titles = { entries: 'Is this what should come in?', problems: 'The files have problems', refused: 'The files cannot be brought in', nothing: 'Nothing would change' } as const

const comingIn = ({ added, related, unchanged }: Entries): Html => html`<ul class="govuk-list govuk-list--bullet">
<li>${capitalised(counted(added.length, 'visit is', 'visits are'))} new, with ${counted(added.reduce((sum, { findings }) => sum + findings.length, 0), 'finding', 'findings')}</li>
<li>${capitalised(counted(related.length, 'line', 'lines'))} about earlier findings ${related.length === 1 ? 'is' : 'are'} new</li>
<li>${capitalised(counted(unchanged, 'row stands', 'rows stand'))} in the register already and ${unchanged === 1 ? 'stays' : 'stay'} as ${unchanged === 1 ? 'it is' : 'they are'}</li>
</ul>
${
  added.length === 0
    ? null
    : dataTable<Entry>({
        caption: 'Visits that come in',
        columns: [
          { heading: 'Visit', cell: ({ inspection }) => visitWords[inspection.visit], isRowHeading: true },
          { heading: 'Who was inspected', cell: ({ inspection }) => inspection.providerAsPrinted },
          { heading: 'Days', cell: ({ inspection }) => visitDays(inspection) },
          { heading: 'Judgements', cell: ({ inspection }) => String(inspection.judgements.length), isNumeric: true },
          { heading: 'Findings', cell: ({ findings }) => String(findings.length), isNumeric: true },
          { heading: 'Source', cell: ({ inspection }) => inspection.source.title },
        ],
        rows: added,
      })
}
${added
  .filter(({ findings }) => findings.length > 0)
  .map(({ inspection, findings }) =>
    details({
      summaryText: `Read the findings of ${inspection.providerAsPrinted}, ${visitDays(inspection)}`,
      html: html`<ol class="govuk-list govuk-list--number">${findings.map((finding) => html`<li>${finding.text}</li>`)}</ol>`,
    }),
  )}`

const shown = async (ask: Questions & Tools, visit: ProgrammeVisit, { draft, files }: KeptFiles, errors: readonly FieldError[]): Promise<Answer> => {
  const { programme, token } = visit
  const run = await tryFiles(ask, files, visit)
  const isNothing = run.kind === 'entries' && run.added.length === 0 && run.related.length === 0
  const title = titles[isNothing ? 'nothing' : run.kind]
  const again = html`<p class="govuk-body"><a class="govuk-link" href="${paths.bringInRegister(programme.id)}">Bring other files</a></p>`
  const body = (): Html => {
    switch (run.kind) {
      case 'refused':
        return html`<p class="govuk-body">${run.refusal.message} ${run.refusal.whatToDo}</p>${again}`
      case 'problems':
        return html`${problemsTable(run.problems)}${again}`
      case 'entries':
        if (isNothing) return html`<p class="govuk-body">All ${run.unchanged} rows stand in this register already, just as they are in the files.</p>${again}`
        return html`${comingIn(run)}
<form method="post" action="${paths.bringInRegisterCheck(programme.id, draft)}" novalidate>
${token}
${checkboxes({ idPrefix: 'seen', name: 'seen', items: [{ value: 'yes', text: 'I have looked at each visit and its findings' }], errorMessage: errorOf(errors, 'seen') })}
<div class="govuk-button-group">${button({ text: 'Bring in the register', preventDoubleClick: true })}${button({ text: 'Drop these files', name: 'then', value: 'drop', classes: 'govuk-button--secondary' })}</div>
</form>`
      default:
        return run satisfies never
    }
  }
  return { kind: 'page', title, errors, width: 'wide', backLink: { href: paths.bringInRegister(programme.id) }, body: html`${pageHeading({ title, kicker: files.map(({ name }) => name).join(', ') })}${body()}` }
}

const filesAreGone = ({ programme }: ProgrammeVisit): Answer => {
  const title = 'These files are no longer here'
  return {
    kind: 'page',
    title,
    body: html`${pageHeading({ title })}<p class="govuk-body">They were brought in, or they were dropped. Only the person who brought them can open them.</p><p class="govuk-body"><a class="govuk-link" href="${paths.register(programme.id)}">Go to the register</a></p>`,
  }
}

/** What would come into the register? A dry run of the files, and one button that takes all of it or nothing. */
export const whatWouldComeIn = page({
  path: paths.bringInRegisterCheck(':programme', ':draft'),
  guard: 'accept-a-reading',
  show: async (ask, visit) => {
    const kept = await filesHere(ask, visit)
    return kept === null ? filesAreGone(visit) : shown(ask, visit, kept, [])
  },
  submit: {
    guard: 'accept-a-reading',
    act: async (does, visit, sent) => {
      const kept = await filesHere(does, visit)
      if (kept === null) return filesAreGone(visit)
      const { programme, actor } = visit
      if (sent.text('then') === 'drop') {
        await does.dropDraft(kept.draft)
        return { kind: 'redirect', to: paths.takeOut(programme.id), notice: 'The files are dropped. The register did not change.' }
      }
      const run = await tryFiles(does, kept.files, visit)
      if (run.kind !== 'entries') return shown(does, visit, kept, [])
      if (sent.text('seen') === '') return shown(does, visit, kept, [{ field: 'seen', message: 'Look at each visit and its findings, then tick the box' }])
      // The reason for going past a warning about child data was given when the files were brought.
      const done = await bringInARegister({ ...does, record: (decided, by, own = null) => does.record(decided, by, own ?? kept.override) }, run, { programme: programme.id, actor })
      if (isRefusal(done)) return shown(does, visit, kept, [{ field: 'seen', message: `${done.message} ${done.whatToDo}` }])
      await does.dropDraft(kept.draft)
      return { kind: 'redirect', to: paths.register(programme.id), notice: `${counted(done.entered, 'visit is', 'visits are')} in the register.` }
    },
  },
})
