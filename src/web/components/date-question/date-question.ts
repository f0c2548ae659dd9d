import { dateInput } from '../govuk.ts'
import { errorOf, type FieldError } from '../field-errors/field-errors.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Form } from '../../form.ts'
import type { Html } from '../../html.ts'

/** The three boxes of a date: typed again as they were sent, or filled from a day. */
export const dateQuestion = ({ name, legend, hint, sent, day, errors }: {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly sent: Form | null
  readonly day: Day | null
  readonly errors: readonly FieldError[]
}): Html => {
  const [year = '', month = '', date = ''] = day?.split('-') ?? []
  const value = (part: string, own: string): string => (sent === null ? own.replace(/^0/, '') : sent.text(`${name}-${part}`))
  const error = errorOf(errors, `${name}-day`)
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    ...(hint === undefined ? {} : { hint: { text: hint } }),
    ...(error === undefined ? {} : { errorMessage: error }),
    items: [
      { name: 'day', label: 'Day', value: value('day', date), classes: `govuk-input--width-2${error ? ' govuk-input--error' : ''}`, id: `${name}-day` },
      { name: 'month', label: 'Month', value: value('month', month), classes: `govuk-input--width-2${error ? ' govuk-input--error' : ''}`, id: `${name}-month` },
      { name: 'year', label: 'Year', value: value('year', year), classes: `govuk-input--width-4${error ? ' govuk-input--error' : ''}`, id: `${name}-year` },
    ],
  })
}
