import type { Governance } from '../../../core/bodies/governance.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { endASeat } from '../../../operations/keep-bodies.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { refusalAsError } from './refusal-as-error.ts'

const shown = ({ seats }: Governance, { programme, params, token, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const seat = seats.find((each) => each.id === params['seat'])
  if (seat === undefined) return { kind: 'not-found' }
  const title = 'Why does the seat end?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.body(programme.id, seat.body), text: 'The board' },
    body: html`${pageHeading({ title, kicker: seat.title, lead: 'The seat stays on record for the days before.' })}
<form method="post" action="${paths.endSeat(programme.id, seat.id)}" novalidate>
${token}
${dateQuestion({ name: 'last', legend: 'Its last day', sent, day: on, errors })}
${textarea({ id: 'reason', name: 'reason', rows: '2', label: { text: 'Why it ends', classes: 'govuk-label--s' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}
${button({ text: 'Record the end', classes: 'govuk-button--warning' })}
</form>`,
  }
}

/** Why does a seat on a board end, and when? */
export const whyDoesTheSeatEnd = page({
  path: paths.endSeat(':programme', ':seat'),
  guard: 'keep-bodies',
  show: async (ask, visit) => shown(await ask.governance(visit.programme.id), visit, null, []),
  submit: {
    guard: 'keep-bodies',
    act: async (does, visit, form) => {
      const governance = await does.governance(visit.programme.id)
      const seat = governance.seats.find((each) => each.id === visit.params['seat'])
      if (seat === undefined) return { kind: 'not-found' }
      const last = typedDay(form, 'last')
      if (last.kind !== 'day') return shown(governance, visit, form, [{ field: 'last-day', message: 'Enter the last day as day, month and year' }])
      const outcome = await endASeat(does, { seat: seat.id, lastDay: last.day, reason: form.text('reason') }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(governance, visit, form, [refusalAsError(outcome, { 'no-reason': 'reason' }, 'last-day')])
      return { kind: 'redirect', to: `${paths.body(visit.programme.id, seat.body)}#seats`, notice: 'The end of the seat is on record.' }
    },
  },
})
