import type { Inspection, InspectionId } from '../../../core/inspection/inspection.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { recordAReceipt } from '../../../operations/record-a-receipt.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { visitName } from '../../words/inspection-words.ts'

const idOf = ({ params }: ProgrammeVisit): InspectionId => (params['inspection'] ?? '') as InspectionId

const shown = (inspection: Inspection | null, { programme, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  if (inspection === null) return { kind: 'not-found' }
  const title = 'When did the council receive this report?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.visit(programme.id, inspection.id), text: visitName(inspection) },
    body: html`${pageHeading({ title, lead: 'The duties to publish the report and the action plan count from this day. It is on the e-mail or letter that brought the final report, and is often earlier than the day Ofsted published it.' })}
<form method="post" action="${paths.receipt(programme.id, inspection.id)}" novalidate>
${token}
${dateQuestion({ name: 'received', legend: 'Day of receipt', hint: 'For example, 25 11 2022', sent, day: inspection.received, errors })}
${button({ text: 'Record the day' })}
</form>`,
  }
}

/** When did the council receive this report? */
export const whenDidTheReportArrive = page({
  path: paths.receipt(':programme', ':inspection'),
  guard: 'record-receipt',
  show: async (ask, visit) => shown(await ask.inspection(visit.programme.id, idOf(visit)), visit, null, []),
  submit: {
    guard: 'record-receipt',
    act: async (does, visit, form) => {
      const received = typedDay(form, 'received')
      const again = async (message: string): Promise<Answer> =>
        shown(await does.inspection(visit.programme.id, idOf(visit)), visit, form, [{ field: 'received-day', message }])
      if (received.kind !== 'day') return again('Enter the day of receipt as day, month and year, such as 25 11 2022')
      const outcome = await recordAReceipt(does, { inspection: idOf(visit), received: received.day }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return again(`${outcome.message} ${outcome.whatToDo}`)
      return { kind: 'redirect', to: `${paths.visit(visit.programme.id, idOf(visit))}#clock`, notice: 'The day is recorded. The duties below count from it.' }
    },
  },
})
