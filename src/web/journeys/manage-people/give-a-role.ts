import type { AppointmentId } from '../../../core/intervention/appointment.ts'
import { stateOfAppointment } from '../../../core/intervention/appointment-state.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { voicesOf } from '../../../core/people/voice.ts'
import { independentRoles, memberRoles, parseMemberRole } from '../../../core/people/role.ts'
import { beginAMembership } from '../../../operations/keep-people.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, input, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { roleWords } from '../../words/people-words.ts'

/** The roles a programme may give by itself: not those of the people who judge it. */
const rolesToGive = memberRoles.filter((role) => !independentRoles.some((each) => each === role))

const shown = async (ask: Pick<Questions, 'bodies' | 'regime'>, { programme, token, on, actor }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Promise<Answer> => {
  const own = voicesOf(actor, 'manage-people', programme.id, on)
  const voices = (await ask.bodies(programme.id)).filter((each) => own.includes(each.id))
  const { appointments, posts } = await ask.regime(programme.id)
  const open = appointments.filter((each) => stateOfAppointment(each) !== 'ended')
  const title = 'Give somebody a role'
  const value = (name: string): string => sent?.text(name) ?? ''
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.people(programme.id) },
    body: html`${pageHeading({ title })}
<form method="post" action="${paths.addPerson(programme.id)}" novalidate>
${token}
${input({ id: 'email', name: 'email', type: 'email', label: { text: 'E-mail address', classes: 'govuk-label--s' }, hint: { text: 'The person must already have an account here.' }, value: value('email'), spellcheck: false, errorMessage: errorOf(errors, 'email') })}
${select({
  id: 'role',
  name: 'role',
  label: { text: 'Role', classes: 'govuk-label--s' },
  hint: { text: 'Whoever hosts this service appoints the chair, a commissioner and inspectors, because they judge the programme.' },
  items: [{ value: '', text: 'Choose a role' }, ...rolesToGive.map((role) => ({ value: role, text: roleWords[role], selected: role === value('role') }))],
  errorMessage: errorOf(errors, 'role'),
})}
${input({ id: 'capacity', name: 'capacity', label: { text: 'Post', classes: 'govuk-label--s' }, hint: { text: 'As people call it, such as “Head of early help”.' }, value: value('capacity'), errorMessage: errorOf(errors, 'capacity') })}
${
  voices.length === 0
    ? null
    : select({
        id: 'speaksFor',
        name: 'speaksFor',
        label: { text: 'Speaks for (in contracts)', classes: 'govuk-label--s' },
        hint: { text: 'You can give a voice only for a body that you speak for yourself.' },
        items: [{ value: '', text: 'Nobody' }, ...voices.map((each) => ({ value: each.id, text: each.name, selected: each.id === value('speaksFor') }))],
        errorMessage: errorOf(errors, 'speaksFor'),
      })
}
${dateQuestion({ name: 'from', legend: 'First day', sent, day: on, errors })}
${dateQuestion({ name: 'to', legend: 'Last day (if known)', hint: 'Access ends by itself after this day.', sent, day: null, errors })}
${
  open.length === 0
    ? null
    : select({
        id: 'appointment',
        name: 'appointment',
        label: { text: 'Does the access rest on an appointment?', classes: 'govuk-label--s' },
        hint: { text: 'Then it begins and ends with the appointment, without anybody’s act.' },
        items: [{ value: '', text: 'No' }, ...open.map((each) => ({ value: each.id, text: `${each.person}, ${posts.find((post) => post.id === each.post)?.name ?? 'post'}`, selected: each.id === value('appointment') }))],
        errorMessage: errorOf(errors, 'appointment'),
      })
}
${button({ text: 'Give the role' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-such-person': 'email', 'own-role': 'email', 'appointed-by-the-host': 'role', 'no-capacity': 'capacity', 'ends-before-it-starts': 'to-day', 'voice-not-yours-to-give': 'speaksFor', 'role-without-a-voice': 'speaksFor', 'no-such-appointment': 'appointment', 'appointment-is-over': 'appointment' }

/** To whom do you give a role? */
export const giveARole = page({
  path: paths.addPerson(':programme'),
  guard: 'manage-people',
  show: (ask, visit) => shown(ask, visit, null, []),
  submit: {
    guard: 'manage-people',
    act: async (does, visit, form) => {
      const errors: FieldError[] = []
      const role = parseMemberRole(form.text('role'))
      const speaksFor = (await does.bodies(visit.programme.id)).find((each) => each.id === form.text('speaksFor'))?.id
      const [from, to] = [typedDay(form, 'from'), typedDay(form, 'to')]
      if (form.text('email') === '') errors.push({ field: 'email', message: 'Enter the e-mail address' })
      if (role === null) errors.push({ field: 'role', message: 'Choose a role' })
      if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter the first day as day, month and year' })
      if (to.kind === 'not-a-day') errors.push({ field: 'to-day', message: 'The last day is not a real date' })
      if (errors.length > 0 || role === null || from.kind !== 'day') return shown(does, visit, form, errors)
      const outcome = await beginAMembership(
        does,
        { email: form.text('email'), role, capacity: form.text('capacity'), speaksFor, appointment: (form.text('appointment') || null) as AppointmentId | null, from: from.day, to: to.kind === 'day' ? to.day : null },
        { programme: visit.programme.id, actor: visit.actor },
      )
      if (isRefusal(outcome)) return shown(does, visit, form, [{ field: fieldOf[outcome.code] ?? 'email', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.people(visit.programme.id), notice: 'The role is given.' }
    },
  },
})
