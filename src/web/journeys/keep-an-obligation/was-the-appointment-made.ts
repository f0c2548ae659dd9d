import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { makeAnAppointment } from '../../../operations/keep-appointments.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { parseSource, sourceFields } from './source-fields.ts'

const shown = (regime: Regime, { programme, token, params }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const appointment = regime.appointments.find((each) => each.id === params['appointment'])
  if (appointment === undefined) return { kind: 'not-found' }
  const title = 'Was the appointment made?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.appointment(programme.id, appointment.id), text: appointment.person },
    body: html`${pageHeading({ title, kicker: `${appointment.person}, ${regime.posts.find((each) => each.id === appointment.post)?.name}`, lead: 'What the post has to do goes to this person from the first day. Access that rests on the appointment begins and ends with it.' })}
<form method="post" action="${paths.makeAppointment(programme.id, appointment.id)}" novalidate>
${token}
${statedDayQuestion({ name: 'from', legend: 'First day in post', sent, day: appointment.from?.day ?? null, errors })}
${statedDayQuestion({ name: 'until', legend: 'Last day of the term (if it has one)', sent, day: appointment.until?.day ?? null, errors })}
${input({ id: 'by', name: 'by', label: { text: 'Appointed by (if known)', classes: 'govuk-label--s' }, value: sent?.text('by') ?? appointment.by ?? '', errorMessage: errorOf(errors, 'by') })}
${sourceFields(sent, errors)}
${button({ text: 'Record the appointment' })}
</form>`,
  }
}

/** Was an appointment that had been proposed made, from when, and until when? */
export const wasTheAppointmentMade = page({
  path: paths.makeAppointment(':programme', ':appointment'),
  guard: 'record-appointment',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'record-appointment',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const appointment = regime.appointments.find((each) => each.id === visit.params['appointment'])
      if (appointment === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const from = typedStatedDay(form, 'from', 'first day', errors, true)
      const until = typedStatedDay(form, 'until', 'last day of the term', errors, false)
      const source = parseSource(form, errors, true)
      if (errors.length > 0 || from === null) return shown(regime, visit, form, errors)
      const outcome = await makeAnAppointment(does, { appointment: appointment.id, from, until, by: form.text('by') || null, source }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [{ field: outcome.code === 'no-source' ? 'source' : 'from-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.appointment(visit.programme.id, appointment.id), notice: 'The appointment is on record.' }
    },
  },
})
