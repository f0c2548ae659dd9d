import { dutyClock } from '../../../core/inspection/duty-clock.ts'
import type { Inspection, InspectionId } from '../../../core/inspection/inspection.ts'
import type { LegalDutyAnswer } from '../../../core/inspection/legal-duty-answer.ts'
import type { Duty } from '../../../core/calendar/duties-on-receipt.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { answerALegalDuty } from '../../../operations/answer-a-legal-duty.ts'
import { dutyWords } from '../../../reports/words/due-in-words.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, radios, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { visitName } from '../../words/inspection-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'

type Asked = { readonly inspection: Inspection; readonly duty: Duty; readonly before: LegalDutyAnswer | null }

const askedFor = async (ask: Pick<Questions, 'inspection' | 'legalDutyAnswers'>, { programme, params }: ProgrammeVisit): Promise<Asked | null> => {
  const inspection = await ask.inspection(programme.id, (params['inspection'] ?? '') as InspectionId)
  const clock = inspection === null ? null : dutyClock(inspection)
  const duty = clock?.kind === 'runs' ? clock.duties.find((each) => each.code === params['duty']) : undefined
  if (inspection === null || duty === undefined) return null
  return { inspection, duty, before: (await ask.legalDutyAnswers(programme.id)).find((each) => each.inspection === inspection.id && each.duty === duty.code) ?? null }
}

const shown = (asked: Asked | null, { programme, token, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  if (asked === null) return { kind: 'not-found' }
  const { inspection, duty, before } = asked
  const title = 'Was this duty met?'
  const how = sent?.text('how') ?? before?.how
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: `${paths.visit(programme.id, inspection.id)}#clock`, text: visitName(inspection) },
    body: html`${pageHeading({ title, kicker: dutyWords[duty.code], lead: `${duty.what} It was due by ${dayInWords(duty.due)}.` })}
<form method="post" action="${paths.answerLegalDuty(programme.id, inspection.id, duty.code)}" novalidate>
${token}
${radios({
  idPrefix: 'how', name: 'how', fieldset: { legend: { text: 'What happened?', classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: 'met', text: 'It was met', hint: { text: 'It was done. After its day it counts as met late.' }, checked: how === 'met' },
    { value: 'lifted', text: 'It was lifted', hint: { text: 'Ofsted or the Department asks for it no longer.' }, checked: how === 'lifted' },
  ],
  ...(errorOf(errors, 'how') === undefined ? {} : { errorMessage: errorOf(errors, 'how') }),
})}
${dateQuestion({ name: 'on', legend: 'On which day?', sent, day: before?.on ?? on, errors })}
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'How we know, or why it was lifted', classes: 'govuk-label--s' }, hint: { text: 'Such as where the report stands on the council’s site. Your name and role stand beside it in the journal.' }, value: sent?.text('reason') ?? before?.reason ?? '', errorMessage: errorOf(errors, 'reason') })}
${sourceFields(sent, errors, before?.source ?? null)}
${button({ text: 'Record it' })}
</form>`,
  }
}

/** Was this duty of the law after an inspection met, and how do we know? */
export const wasThisLegalDutyMet = page({
  path: paths.answerLegalDuty(':programme', ':inspection', ':duty'),
  guard: 'settle-obligation',
  show: async (ask, visit) => shown(await askedFor(ask, visit), visit, null, []),
  submit: {
    guard: 'settle-obligation',
    act: async (does, visit, form) => {
      const asked = await askedFor(does, visit)
      if (asked === null) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const how = (['met', 'lifted'] as const).find((each) => each === form.text('how'))
      const on = typedDay(form, 'on')
      if (how === undefined) errors.push({ field: 'how', message: 'Choose whether it was met or lifted' })
      if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
      const source = parseSource(form, errors, false)
      if (errors.length > 0 || how === undefined || on.kind !== 'day') return shown(asked, visit, form, errors)
      const intent = { inspection: asked.inspection.id, duty: asked.duty.code, how, on: on.day, reason: form.text('reason'), source }
      const outcome = await answerALegalDuty(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(asked, visit, form, [{ field: outcome.code === 'no-reason' ? 'reason' : 'on-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: `${paths.visit(visit.programme.id, asked.inspection.id)}#clock`, notice: how === 'met' ? 'It is on record as met.' : 'It is on record as lifted.' }
    },
  },
})
