import type { ReportInTray } from '../../../core/inspection/report-in-tray.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { setAReportAside } from '../../../operations/set-a-report-aside.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { reportFor } from './report-files.ts'

const shown = (report: ReportInTray | null, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  if (report === null) return { kind: 'not-found' }
  const title = 'Why does this report not belong in the register?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.report(programme.id, report.id), text: 'Back to the report' },
    body: html`${pageHeading({ title, lead: html`“${report.fileName}” is set aside. Its file stays, the reason stands in the journal, and the file can be brought again.` })}
<form method="post" action="${paths.reportSetAside(programme.id, report.id)}" novalidate>
${token}
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'Reason', classes: 'govuk-label--s' }, hint: { text: 'For example: it is the report of another council.' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}
${button({ text: 'Set it aside', classes: 'govuk-button--warning' })}
</form>`,
  }
}

/** Why does this report not belong in the register? */
export const whyIsItSetAside = page({
  path: paths.reportSetAside(':programme', ':report'),
  guard: 'accept-a-reading',
  show: async (ask, visit) => shown(await reportFor(ask, visit), visit, null, []),
  submit: {
    guard: 'accept-a-reading',
    act: async (does, visit, form) => {
      const report = await reportFor(does, visit)
      if (report === null) return { kind: 'not-found' }
      const outcome = await setAReportAside(does, { report: report.id, reason: form.text('reason') }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(report, visit, form, [{ field: 'reason', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.reports(visit.programme.id), notice: 'The report is set aside.' }
    },
  },
})
