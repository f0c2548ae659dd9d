import type { Regime } from '../../../core/intervention/regime.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { recordInterests } from '../../../operations/keep-appointments.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { fieldOfInterests, interestFields, parseInterests } from './interest-fields.ts'

const shown = (regime: Regime, { programme, token, params }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const appointment = regime.appointments.find((each) => each.id === params['appointment'])
  if (appointment === undefined) return { kind: 'not-found' }
  const title = 'What interests were declared?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.appointment(programme.id, appointment.id), text: appointment.person },
    body: html`${pageHeading({ title, kicker: appointment.person, lead: 'What stood before stays in the journal. Give only what the person declared or what was published.' })}
<form method="post" action="${paths.declareInterests(programme.id, appointment.id)}" novalidate>
${token}
${interestFields(appointment.interests, sent, errors)}
${button({ text: 'Record it' })}
</form>`,
  }
}

/** What interests were declared, or was it declared that there are none? */
export const whatInterestsWereDeclared = page({
  path: paths.declareInterests(':programme', ':appointment'),
  guard: 'record-appointment',
  show: async (ask, visit) => shown(await ask.regime(visit.programme.id), visit, null, []),
  submit: {
    guard: 'record-appointment',
    act: async (does, visit, form) => {
      const regime = await does.regime(visit.programme.id)
      const appointment = regime.appointments.find((each) => each.id === visit.params['appointment'])
      if (appointment === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      if (form.text('interests') === '') errors.push({ field: 'interests', message: 'Choose what the person said' })
      const interests = parseInterests(form, errors)
      if (errors.length > 0) return shown(regime, visit, form, errors)
      const outcome = await recordInterests(does, { appointment: appointment.id, interests }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(regime, visit, form, [{ field: fieldOfInterests[outcome.code] ?? 'declared-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.appointment(visit.programme.id, appointment.id), notice: 'It is on record.' }
    },
  },
})
