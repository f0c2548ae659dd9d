import { parseStatedDay } from '../../../core/calendar/parse-stated-day.ts'
import { exactly, type StatedDay } from '../../../core/calendar/stated-day.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { errorOf, type FieldError } from '../field-errors/field-errors.ts'
import { details, input } from '../govuk.ts'
import { dateQuestion } from './date-question.ts'

/** A date that a source may give only roughly: three boxes, and under them, folded away, a box for words. */
export const statedDayQuestion = ({ name, legend, hint, sent, day, errors }: {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly sent: Form | null
  readonly day: Day | null
  readonly errors: readonly FieldError[]
}): Html => {
  const typed = sent?.text(`${name}-words`) ?? ''
  const words = input({
    id: `${name}-words`, name: `${name}-words`, label: { text: 'The date as the source gives it', classes: 'govuk-label--s' },
    hint: { text: 'Such as “March 2019”, “spring 2020” or “2013”. Leave the boxes above empty. The record counts from the last day it can mean.' },
    value: typed, classes: 'govuk-input--width-20', errorMessage: errorOf(errors, `${name}-words`),
  })
  return html`${dateQuestion({ name, legend, ...(hint === undefined ? {} : { hint }), sent, day, errors })}${details({ summaryText: 'The exact day is not known', html: words, open: typed !== '' || errorOf(errors, `${name}-words`) !== undefined })}`
}

/**
 * In: a form, the name of such a question and what the date is called. Out: the date, null where nothing was given. Errors are
 * added to the list. Words go before the boxes, which may come filled with today.
 */
export const typedStatedDay = (form: Form, name: string, what: string, errors: FieldError[], isNeeded: boolean): StatedDay | null => {
  const words = form.text(`${name}-words`)
  if (words !== '') {
    const stated = parseStatedDay(words)
    if (stated === null) errors.push({ field: `${name}-words`, message: `Enter the ${what} like “March 2019”, “spring 2020” or “2013”` })
    return stated
  }
  const typed = typedDay(form, name)
  if (typed.kind === 'not-a-day' || (typed.kind === 'empty' && isNeeded)) errors.push({ field: `${name}-day`, message: `Enter the ${what} as day, month and year` })
  return typed.kind === 'day' ? exactly(typed.day) : null
}
