import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { input, radios, select, textarea } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { newOne, readOutcome, type Plan } from './answer-draft.ts'
import { answerStep } from './answer-step.ts'

const newPriority = (sent: Form, errors: readonly FieldError[], note: string): Html => html`
${input({ id: 'priority-title', name: 'priority-title', label: { text: `Name of the new priority${note}`, classes: 'govuk-label--s' }, hint: { text: 'One of the few things the programme is about. For example: Help at the right time.' }, value: sent.text('priority-title'), errorMessage: errorOf(errors, 'priority-title') })}
${input({ id: 'priority-owner', name: 'priority-owner', label: { text: `Who answers for the new priority?${note}`, classes: 'govuk-label--s' }, hint: { text: 'A person or post. You may add this later.' }, value: sent.text('priority-owner'), classes: 'govuk-!-width-two-thirds' })}`

const newOutcome = ({ priorities }: Plan, sent: Form, errors: readonly FieldError[]): Html => html`
${textarea({ id: 'difference', name: 'difference', rows: '2', label: { text: 'What will children notice?', classes: 'govuk-label--s' }, hint: { text: 'Say it from a child’s side. For example: Children tell their story once, to one social worker who stays.' }, value: sent.text('difference'), errorMessage: errorOf(errors, 'difference') })}
${
  priorities.length === 0
    ? newPriority(sent, errors, '')
    : html`${select({
        id: 'priority',
        name: 'priority',
        label: { text: 'Which priority does it belong to?', classes: 'govuk-label--s' },
        items: [
          { value: '', text: 'Choose a priority' },
          ...priorities.toSorted((a, b) => a.position - b.position).map(({ id, title }) => ({ value: id, text: title, selected: id === sent.text('priority') })),
          { value: newOne, text: 'A new priority', selected: sent.text('priority') === newOne },
        ],
        errorMessage: errorOf(errors, 'priority'),
      })}${newPriority(sent, errors, ' (only for a new one)')}`
}`

const questions = (plan: Plan, sent: Form, errors: readonly FieldError[]): Html => {
  if (plan.outcomes.length === 0) return newOutcome(plan, sent, errors)
  const ordered = plan.priorities
    .toSorted((a, b) => a.position - b.position)
    .flatMap((priority) => plan.outcomes.filter((each) => each.priority === priority.id).toSorted((a, b) => a.position - b.position).map((outcome) => ({ priority, outcome })))
  return html`${radios({
    idPrefix: 'outcome',
    name: 'outcome',
    fieldset: { legend: { text: 'Choose from the plan, or add something new', classes: 'govuk-fieldset__legend--m' } },
    value: sent.text('outcome'),
    errorMessage: errorOf(errors, 'outcome'),
    items: [
      ...ordered.map(({ priority, outcome }) => ({ value: outcome.id, text: outcome.difference, hint: { text: `Priority: ${priority.title}` } })),
      { divider: 'or', value: '' },
      { value: newOne, text: 'Something else will be different', hint: { text: 'Describe it below.' } },
    ],
  })}
<section class="ib-milestone"><h2 class="govuk-heading-m">Only for something else</h2>${newOutcome(plan, sent, errors)}</section>`
}

/** What will be different for children? An outcome of the plan, or a new one under a priority. */
export const whatWillBeDifferent = answerStep({
  name: 'what-will-be-different',
  lead: 'An action is only a means. Say what children will notice when it has worked.',
  questions: async (ask, { programme }, sent, errors) =>
    questions({ priorities: await ask.priorities(programme.id), outcomes: await ask.outcomes(programme.id) }, sent, errors),
  check: async (ask, { programme }, sent) => readOutcome(sent, { priorities: await ask.priorities(programme.id), outcomes: await ask.outcomes(programme.id) }).errors,
})
