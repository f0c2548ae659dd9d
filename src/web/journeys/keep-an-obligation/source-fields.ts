import type { Source } from '../../../core/inspection/inspection.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { input } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'

/** The questions about where something is written. `held` is what stands on record. */
export const sourceFields = (sent: Form | null, errors: readonly FieldError[], held: Source | null = null): Html => html`${input({
  id: 'source', name: 'source', label: { text: 'Where this is written', classes: 'govuk-label--s' }, hint: { text: 'The name and date of the letter, notice, minutes or page.' }, value: sent?.text('source') ?? held?.title ?? '', errorMessage: errorOf(errors, 'source'),
})}
${input({ id: 'address', name: 'address', label: { text: 'Its web address (if it has one)', classes: 'govuk-label--s' }, type: 'url', value: sent?.text('address') ?? held?.url ?? '', errorMessage: errorOf(errors, 'address') })}`

/** In: a form. Out: the source, null where none is named; errors are added to the list. */
export const parseSource = (form: Form, errors: FieldError[], isNeeded: boolean): Source | null => {
  const [title, url] = [form.text('source'), form.text('address')]
  if (isNeeded && title === '') errors.push({ field: 'source', message: 'Say where this is written' })
  if (url !== '' && !/^https?:\/\/\S+\.\S+$/.test(url)) errors.push({ field: 'address', message: 'Enter a web address that begins with https://, or leave it empty' })
  return title === '' ? null : { title, url: url === '' ? null : url }
}
