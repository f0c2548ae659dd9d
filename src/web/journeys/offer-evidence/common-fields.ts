import type { Day } from '../../../core/calendar/day.ts'
import type { EvidenceIntent } from '../../../core/evidence/offer-evidence.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import type { FreeText } from '../../text-check.ts'

/** The question about what a piece says, in the words of its kind. */
export type SaysQuestion = { readonly text: string; readonly hint: string }

/** Name and what it says: the questions every kind asks first. */
export const nameAndWords = (sent: Form | null, errors: readonly FieldError[], says: SaysQuestion): Html => {
  const { line, long } = fieldsFor(sent, errors)
  return html`${line('title', 'What shall we call it?', { hint: 'A name that others will recognise, such as “Staff survey, autumn 2026”. Name no child.' })}
${long('says', says.text, { hint: says.hint, rows: '4' })}`
}

/** The two dates: what it speaks of, and when it came. */
export const datesAsked = (sent: Form | null, errors: readonly FieldError[], on: Day): Html => {
  const { day } = fieldsFor(sent, errors)
  return html`${day('from', 'First day it speaks of', null, 'When the records were made, the visit took place, or people were asked.')}
${day('to', 'Last day it speaks of', null, 'Leave it empty if it speaks of one day. It grows stale from here.')}
${day('received', 'When did the programme receive it?', on)}`
}

const dayOf = (sent: Form, name: string, errors: FieldError[], missing: string | null): Day | null => {
  const typed = typedDay(sent, name)
  if (typed.kind === 'day') return typed.day
  if (typed.kind === 'not-a-day') errors.push({ field: `${name}-day`, message: 'Enter a real date, as day, month and year' })
  else if (missing !== null) errors.push({ field: `${name}-day`, message: missing })
  return null
}

/** In: what was sent. Out: name, words and dates, or null with the errors added. */
export const commonSent = (sent: Form, errors: FieldError[]): Pick<EvidenceIntent, 'title' | 'says' | 'speaksOf' | 'received'> | null => {
  const [title, says] = [sent.text('title'), sent.text('says')]
  if (title === '') errors.push({ field: 'title', message: 'Give it a name' })
  if (says === '') errors.push({ field: 'says', message: 'Say in a few sentences what it shows' })
  const from = dayOf(sent, 'from', errors, 'Give the first day it speaks of')
  const to = dayOf(sent, 'to', errors, null) ?? from
  const received = dayOf(sent, 'received', errors, 'Give the day on which it came')
  return errors.length > 0 || from === null || to === null || received === null ? null : { title, says, speaksOf: { from, to }, received }
}

/** The field of the form that each refusal belongs to. */
export const offerFieldOf: Readonly<Record<string, string>> = {
  'no-title': 'title', 'says-nothing': 'says', 'linked-to-nothing': 'links', 'not-on-record': 'links', 'not-your-action': 'links', 'already-linked': 'links',
  'ends-before-it-begins': 'to-day', 'speaks-of-the-future': 'from-day', 'received-in-the-future': 'received-day', 'nobody-asked': 'how-many', 'nobody-named': 'by-whom',
}

/** The free text every kind asks for. */
export const commonFreeText: readonly FreeText[] = [{ name: 'title', where: 'What shall we call it?' }, { name: 'says', where: 'What it shows' }]
