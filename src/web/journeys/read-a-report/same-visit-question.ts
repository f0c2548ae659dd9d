import type { Inspection } from '../../../core/inspection/inspection.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { radios } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { visitDays, visitWords } from '../../words/inspection-words.ts'

export const newVisit = 'new'

/** Is this visit in the register already? Asked only where one may be, and then to be answered. */
export const sameVisitQuestion = (candidates: readonly Inspection[], sent: Form, errors: readonly FieldError[]): Html | null => {
  if (candidates.length === 0) return null
  const chosen = sent.text('same-visit')
  const error = errorOf(errors, 'same-visit')
  return html`<div class="ib-item">${radios({
    idPrefix: 'same-visit',
    name: 'same-visit',
    fieldset: { legend: { text: 'Is this visit in the register already?', classes: 'govuk-fieldset__legend--m' } },
    hint: { text: 'The register holds a visit of the same days from another source. Its entry is completed by this report, so that it does not stand there twice.' },
    ...(error === undefined ? {} : { errorMessage: error }),
    items: [
      ...candidates.map((each) => ({ value: each.id, text: `Yes: ${each.providerAsPrinted}`, hint: { text: `${visitWords[each.visit]}, ${visitDays(each)}` }, checked: chosen === each.id })),
      { value: newVisit, text: 'No, it is another visit', checked: chosen === newVisit },
    ],
  })}</div>`
}
