import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { endAnAppointment } from '../../../operations/keep-appointments.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { parseSource, sourceFields } from './source-fields.ts'

const shown = (regime: Regime, { programme, token, on, params }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const appointment = regime.appointments.find((each) => each.id === params['appointment'])
  if (appointment === undefined) return { kind: 'not-found' }
  const title = 'Why did the appointment end?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.regime(programme.id), text: 'Who is responsible for what' },
    body: html`${pageHeading({ title, kicker: `${appointment.person}, ${regime.posts.find((each) => each.id === appointment.post)?.name}`, lead: 'The advice left behind stands at the head of the handover.' })}
<form method="post" action="${paths.endAppointment(programme.id, appointment.id)}" novalidate>
${token}
${statedDayQuestion({ name: 'last', legend: 'Last day in post', sent, day: on, errors })}
${textarea({ id: 'reason', name: 'reason', rows: '2', label: { text: 'Why it ended', classes: 'govuk-label--s' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}
${textarea({ id: 'advice', name: 'advice', rows: '4', label: { text: 'Advice to whoever comes next, or to the minister (if any)', classes: 'govuk-label--s' }, value: sent?.text('advice') ?? '' })}
${sourceFields(sent, errors)}
${button({ text: 'Record the end', classes: 'govuk-button--warning' })}
</form>`,
  }
}

/** Why did an appointment end, when, and with what advice? */
export const whyDidTheAppointmentEnd = page({
  path: paths.endAppointment(':programme', ':appointment'),
  guard: 'record-appointment',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'record-appointment',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const appointment = regime.appointments.find((each) => each.id === visit.params['appointment'])
      if (appointment === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const last = typedStatedDay(form, 'last', 'last day', errors, true)
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || last === null) return shown(regime, visit, form, errors)
      const intent = { appointment: appointment.id, lastDay: last, reason: form.text('reason'), advice: form.text('advice') || null, source }
      const outcome = await endAnAppointment(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [{ field: outcome.code === 'no-reason' ? 'reason' : 'last-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.regime(visit.programme.id), notice: 'The end is on record. Look at who holds the duties of the post from the next day.' }
    },
  },
})
