import { isRefusal } from '../../../core/refusal.ts'
import type { MembershipId } from '../../../core/people/person.ts'
import { endAMembership } from '../../../operations/keep-people.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'

const shown = async (ask: Pick<Questions, 'membershipsOf'>, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Promise<Answer> => {
  const { programme, token, params, on } = visit
  const held = (await ask.membershipsOf(programme.id)).find((each) => each.membership.id === params['membership'])
  if (held === undefined) return { kind: 'not-found' }
  const title = `End the role of ${held.person.name}`
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.people(programme.id) },
    body: html`${pageHeading({ title, lead: `${held.membership.capacity}. What this person did stays on record.` })}
<form method="post" action="${paths.endMembership(programme.id, held.membership.id)}" novalidate>
${token}
${dateQuestion({ name: 'to', legend: 'Last day', sent, day: on, errors })}
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'Why the role ends', classes: 'govuk-label--s' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}
${button({ text: 'End the role', classes: 'govuk-button--warning' })}
</form>`,
  }
}

/** When does this role end, and why? */
export const endARole = page({
  path: paths.endMembership(':programme', ':membership'),
  guard: 'manage-people',
  show: (ask, visit) => shown(ask, visit, null, []),
  submit: {
    guard: 'manage-people',
    act: async (does, visit, form) => {
      const to = typedDay(form, 'to')
      if (to.kind !== 'day') return shown(does, visit, form, [{ field: 'to-day', message: 'Enter the last day as day, month and year' }])
      const outcome = await endAMembership(
        does,
        { membership: (visit.params['membership'] ?? '') as MembershipId, to: to.day, reason: form.text('reason') },
        { programme: visit.programme.id, actor: visit.actor },
      )
      if (isRefusal(outcome)) {
        return shown(does, visit, form, [{ field: outcome.code === 'no-reason' ? 'reason' : 'to-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      }
      return { kind: 'redirect', to: paths.people(visit.programme.id), notice: 'The role has an end date.' }
    },
  },
})
