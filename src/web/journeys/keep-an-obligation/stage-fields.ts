import { foldName } from '../../../core/bodies/fold-name.ts'
import type { Stage } from '../../../core/intervention/instrument-kind.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { checkboxes, input, select } from '../../components/govuk.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'

const mostStages = 12

/** In: a name as typed. Out: the code made of it, empty where no letter or figure is left. */
export const codeFromName = (name: string): string => foldName(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')

/** In: a form. Out: how many stages it asks about: one more where the person asked for another. */
export const stageCount = (form: Form | null): number => {
  const sent = Number(form?.text('stages') ?? '')
  const known = Number.isInteger(sent) && sent > 0 ? Math.min(sent, mostStages) : 3
  return form?.text('do') === 'another' ? Math.min(known + 1, mostStages) : known
}

/** The questions about one thing that can happen, and after which of those above it. */
export const stageFields = (index: number, sent: Form | null, errors: readonly FieldError[]): Html => {
  const name = (part: string): string => `stage-${index}-${part}`
  const value = (part: string): string => sent?.text(name(part)) ?? ''
  const above = Array.from({ length: index - 1 }, (_each, before) => before + 1)
  return html`<fieldset class="govuk-fieldset ib-section"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">What can happen, ${index}</legend>
${input({ id: name('name'), name: name('name'), label: { text: 'What it is called' }, hint: { text: index === 1 ? 'Such as “The council answered”. Leave it empty if there is no such thing.' : 'Leave it empty if there is no such thing.' }, value: value('name'), errorMessage: errorOf(errors, name('name')) })}
${above.length === 0 ? null : select({
    id: name('after'), name: name('after'), label: { text: 'What must have come before' }, errorMessage: errorOf(errors, name('after')),
    items: [{ value: '', text: 'Nothing: it can come at any time' }, ...above.map((each) => ({ value: String(each), text: `${each}${sent?.text(`stage-${each}-name`) ? `: ${sent.text(`stage-${each}-name`)}` : ''}`, selected: String(each) === value('after') }))],
  })}
${checkboxes({ name: name('day'), idPrefix: name('day'), classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: 'It sets a day by which something must come', checked: value('day') === 'yes' }] })}
</fieldset>`
}

/** In: a form with so many stages. Out: those that were named, in their order; errors are added to the list. */
export const parseStages = (form: Form, count: number, errors: FieldError[]): readonly Stage[] => {
  const codeOf = (index: number): string => codeFromName(form.text(`stage-${index}-name`))
  return Array.from({ length: count }, (_each, index) => index + 1).flatMap((index): readonly Stage[] => {
    const name = form.text(`stage-${index}-name`)
    if (name === '') return []
    const [code, after] = [codeOf(index), form.text(`stage-${index}-after`)]
    if (code === '') errors.push({ field: `stage-${index}-name`, message: 'Enter a name with letters or figures in it' })
    const before = after === '' ? null : codeOf(Number(after))
    if (before === '') errors.push({ field: `stage-${index}-after`, message: 'Choose one that has a name' })
    for (let earlier = 1; earlier < index; earlier += 1) if (code !== '' && codeOf(earlier) === code) errors.push({ field: `stage-${index}-name`, message: `Number ${earlier} is called the same` })
    return [{ code, name, setsADay: form.text(`stage-${index}-day`) === 'yes', after: before }]
  })
}
