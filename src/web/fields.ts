import type { Day } from '../core/calendar/day.ts'
import { dateQuestion } from './components/date-question/date-question.ts'
import { errorOf, type FieldError } from './components/field-errors/field-errors.ts'
import { checkboxes, input, radios, select, textarea } from './components/govuk.ts'
import type { Form } from './form.ts'
import type { Html } from './html.ts'

type Choice = { readonly value: string; readonly text: string; readonly hint?: string }
type More = { readonly hint?: string; readonly width?: '2' | '3' | '4' | '5' | '10' | '20'; readonly inputmode?: 'numeric' | 'decimal'; readonly rows?: string }

const small = 'govuk-label--s'

/**
 * The questions of one form, each with its label, what was typed before and what is wrong with it. In: what was sent, the errors, and the
 * values a field begins with. A field is called by the name under which it is sent.
 */
export const fieldsFor = (sent: Form | null, errors: readonly FieldError[], was: Readonly<Record<string, string>> = {}) => {
  const value = (name: string): string => (sent === null ? (was[name] ?? '') : sent.text(name))
  const hintOf = (hint: string | undefined) => (hint === undefined ? {} : { hint: { text: hint } })
  const errorIn = (name: string) => {
    const error = errorOf(errors, name)
    return error === undefined ? {} : { errorMessage: error }
  }
  const legend = (text: string) => ({ fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } } })
  return {
    line: (name: string, text: string, { hint, width, inputmode }: More = {}): Html =>
      input({ id: name, name, label: { text, classes: small }, ...hintOf(hint), ...(width === undefined ? {} : { classes: `govuk-input--width-${width}` }), ...(inputmode === undefined ? {} : { inputmode }), value: value(name), ...errorIn(name) }),
    long: (name: string, text: string, { hint, rows = '3' }: More = {}): Html => textarea({ id: name, name, rows, label: { text, classes: small }, ...hintOf(hint), value: value(name), ...errorIn(name) }),
    choose: (name: string, text: string, items: readonly Choice[], { first, hint }: { readonly first?: string; readonly hint?: string } = {}): Html =>
      select({ id: name, name, label: { text, classes: small }, ...hintOf(hint), items: [...(first === undefined ? [] : [{ value: '', text: first }]), ...items].map(({ value: code, text: words }) => ({ value: code, text: words, selected: code === value(name) })), ...errorIn(name) }),
    pick: (name: string, text: string, items: readonly Choice[], hint?: string): Html =>
      radios({ name, idPrefix: name, ...legend(text), ...hintOf(hint), items: items.map((each) => ({ value: each.value, text: each.text, checked: each.value === value(name), ...(each.hint === undefined ? {} : { hint: { text: each.hint } }) })), ...errorIn(name) }),
    tick: (name: string, text: string, items: readonly Choice[], chosen: readonly string[], hint?: string): Html =>
      checkboxes({ name, idPrefix: name, ...legend(text), ...hintOf(hint), classes: 'govuk-checkboxes--small', items: items.map((each) => ({ value: each.value, text: each.text, checked: (sent === null ? chosen : sent.all(name)).includes(each.value) })), ...errorIn(name) }),
    day: (name: string, text: string, day: Day | null, hint?: string): Html => dateQuestion({ name, legend: text, ...(hint === undefined ? {} : { hint }), sent, day, errors }),
  }
}

/** In: what a person typed. Out: a number from 0 on with at most two places, null where nothing was typed, or not a number where it is none. */
export const typedAmount = (text: string): number | null => {
  const plain = text.replaceAll(',', '').trim()
  if (plain === '') return null
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN
}

/** In: what a person typed. Out: a whole number from 0 to a million, null where nothing was typed, or not a number where it is none. */
export const typedCount = (text: string): number | null => {
  const plain = text.replaceAll(',', '').trim()
  if (plain === '') return null
  return /^\d{1,7}$/.test(plain) && Number(plain) <= 1_000_000 ? Number(plain) : Number.NaN
}
