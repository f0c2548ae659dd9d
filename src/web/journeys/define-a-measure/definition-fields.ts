import { addMonths, type Day } from '../../../core/calendar/day.ts'
import type { MeasureVersion } from '../../../core/measure/measure.ts'
import type { Wording } from '../../../core/measure/write-measure.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'

type Words = Pick<MeasureVersion, 'question' | 'why' | 'numerator' | 'denominator' | 'writtenBy'>

/** In: what was sent, the errors, today, and the wording to begin with. Out: the questions about what a measure counts. */
export const wordingFields = (sent: Form | null, errors: readonly FieldError[], on: Day, was: Words | null): Html => {
  const begun: Readonly<Record<string, string>> =
    was === null ? {} : { question: was.question, why: was.why, numerator: was.numerator, denominator: was.denominator ?? '', writtenBy: was.writtenBy }
  const ask = fieldsFor(sent, errors, begun)
  return html`${ask.long('question', 'Which question does it answer?', { hint: 'As a board member would ask it, such as “How many visits were by the same worker?”', rows: '2' })}
${ask.long('why', 'Why does it matter?', { hint: 'In a sentence or two: what does it mean for children?' })}
${ask.long('numerator', 'What is counted?', { hint: 'Such as “Visits by the worker who came the last time”.', rows: '2' })}
${ask.long('denominator', 'Out of what? (for a share or a rate)', { hint: 'Such as “All visits in the period”. Leave it empty for a plain count.', rows: '2' })}
${ask.line('writtenBy', 'Who wrote this definition?', { hint: 'A person, a team or a board.', width: '20' })}
${ask.day('reviewBy', 'When should somebody look at it again?', addMonths(on, 12))}`
}

/** In: what was sent, and the list to which errors are added. Out: the wording, or null where a day is missing; the rule looks at the rest. */
export const parseWording = (form: Form, errors: FieldError[]): Wording | null => {
  const reviewBy = typedDay(form, 'reviewBy')
  if (reviewBy.kind !== 'day') {
    errors.push({ field: 'reviewBy-day', message: 'Enter the day for looking at it again as day, month and year' })
    return null
  }
  return {
    question: form.text('question'), why: form.text('why'), numerator: form.text('numerator'), denominator: form.text('denominator') || null, timescales: [],
    writtenBy: form.text('writtenBy'), reviewBy: reviewBy.day,
  }
}

/** To which field a refusal about a wording belongs. */
export const fieldOfWording: Readonly<Record<string, string>> = {
  'no-question': 'question', 'no-why': 'why', 'no-numerator': 'numerator', 'no-denominator': 'denominator', 'no-writer': 'writtenBy', 'review-in-the-past': 'reviewBy-day',
}

/** In: the name of a day question and its words. Out: the day typed, or null, and then the error is in the list. */
export const neededDay = (form: Form, name: string, what: string, errors: FieldError[]): Day | null => {
  const typed = typedDay(form, name)
  if (typed.kind === 'day') return typed.day
  errors.push({ field: `${name}-day`, message: `Enter ${what} as day, month and year` })
  return null
}

/** In: what was typed as a value of a measure. Out: the number, null where nothing was typed, or not a number where it is none. */
export const typedValue = (text: string): number | null => {
  const plain = text.replaceAll(/[,%£\s]/g, '').replace(/^\u2212/, '-')
  if (plain === '') return null
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(plain) ? Number(plain) : Number.NaN
}
