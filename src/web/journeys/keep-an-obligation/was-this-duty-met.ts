import { isRecurring, nextDue } from '../../../core/intervention/due.ts'
import type { Obligation } from '../../../core/intervention/obligation.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { settleAnObligation } from '../../../operations/settle-an-obligation.ts'
import { statedDayQuestion, typedStatedDay } from '../../components/date-question/stated-day-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, radios, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { parseSource, sourceFields } from './source-fields.ts'

const metHint = ({ due, occasions }: Obligation): string => {
  const next = nextDue(due, occasions)
  return isRecurring(due) && next !== null && !isRefusal(next) ? `This counts for the turn due on ${dayInWords(next)}; the duty goes on.` : 'It was done. The duty ends.'
}

const shown = (obligation: Obligation | undefined, { programme, token, on }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  if (obligation === undefined) return { kind: 'not-found' }
  const title = 'Was this duty met?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.instrument(programme.id, obligation.instrument) },
    body: html`${pageHeading({ title, kicker: `Clause ${obligation.clause}`, lead: obligation.what })}
<form method="post" action="${paths.settleObligation(programme.id, obligation.id)}" novalidate>
${token}
${radios({
  idPrefix: 'how', name: 'how', fieldset: { legend: { text: 'What happened?', classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: 'met', text: 'It was met', hint: { text: metHint(obligation) }, checked: sent?.text('how') === 'met' },
    { value: 'lifted', text: 'It was lifted', hint: { text: 'Whoever asked for it asks no longer. The duty ends.' }, checked: sent?.text('how') === 'lifted' },
  ],
  ...(errorOf(errors, 'how') === undefined ? {} : { errorMessage: errorOf(errors, 'how') }),
})}
${statedDayQuestion({ name: 'on', legend: 'On which day?', sent, day: on, errors })}
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'How we know, or why it was lifted', classes: 'govuk-label--s' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}
${sourceFields(sent, errors)}
${button({ text: 'Record it' })}
</form>`,
  }
}

const about = (obligations: readonly Obligation[], { params }: ProgrammeVisit): Obligation | undefined => obligations.find((each) => each.id === params['obligation'])

/** Was this duty met, or was it lifted, and how do we know? */
export const wasThisDutyMet = page({
  path: paths.settleObligation(':programme', ':obligation'),
  guard: 'settle-obligation',
  show: async (ask, visit) => shown(about((await ask.regime(visit.programme.id)).obligations, visit), visit, null, []),
  submit: {
    guard: 'settle-obligation',
    act: async (does, visit, form) => {
      const obligation = about((await does.regime(visit.programme.id)).obligations, visit)
      if (obligation === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const how = (['met', 'lifted'] as const).find((each) => each === form.text('how'))
      const on = typedStatedDay(form, 'on', 'day', errors, true)
      if (how === undefined) errors.push({ field: 'how', message: 'Choose whether it was met or lifted' })
      const source = parseSource(form, errors, false)
      if (errors.length > 0 || how === undefined || on === null) return shown(obligation, visit, form, errors)
      const outcome = await settleAnObligation(does, { obligation: obligation.id, how, on, reason: form.text('reason'), source }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(obligation, visit, form, [{ field: outcome.code === 'no-reason' ? 'reason' : 'on-day', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.instrument(visit.programme.id, obligation.instrument), notice: how === 'met' ? 'It is on record as met.' : 'It is on record as lifted.' }
    },
  },
})
