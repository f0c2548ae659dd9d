import type { BodyId } from '../../../core/bodies/body.ts'
import type { Voice } from '../../../core/contract/contract-setting.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { insetText, radios } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { bodyName, type ContractSight } from './contract-sight.ts'

/** Says for which party the visitor speaks; asks where there are several; says what to do where there is none. */
export const voiceQuestion = (sight: ContractSight, own: readonly BodyId[], sent: Form | null, errors: readonly FieldError[]): Html => {
  const [only, ...more] = own
  if (only === undefined) return html`${insetText({ text: 'You do not speak for a party that may do this. Whoever hosts this service, or somebody who speaks for the party already, says in the list of people who does.', id: 'party' })}`
  if (more.length === 0) return html`<p class="govuk-body" id="party">You do this for <strong>${bodyName(sight, only)}</strong>.</p>`
  return radios({
    idPrefix: 'party', name: 'party', fieldset: { legend: { text: 'For which party do you do this?', classes: 'govuk-fieldset__legend--s' } },
    items: own.map((body) => ({ value: body, text: bodyName(sight, body), checked: sent?.text('party') === body })),
    ...(errorOf(errors, 'party') === undefined ? {} : { errorMessage: errorOf(errors, 'party') }),
  })
}

/** In: a form and the parties the visitor speaks for. Out: the party, or null; an error is added to the list. */
export const parseVoice = (form: Form, own: readonly BodyId[], errors: FieldError[]): Voice | null => {
  const body = own.length === 1 ? own[0] : own.find((each) => each === form.text('party'))
  if (body === undefined) errors.push({ field: 'party', message: own.length === 0 ? 'Ask somebody who speaks for the party to do this: you do not' : 'Choose the party for which you do this' })
  return body === undefined ? null : { body }
}
