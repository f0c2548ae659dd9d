import { interestStates, notAsked, type Interests, type InterestState } from '../../../core/intervention/appointment.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { radios, textarea } from '../../components/govuk.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { dayInWords } from '../../words/day-words.ts'

/** What somebody said about conflicts of interest. */
export const interestWords = {
  declared: 'Something was declared',
  none: 'It was declared that there is none',
  'not-asked': 'Not yet asked, or no source says',
} as const satisfies Record<InterestState, string>

/** In: what is on record. Out: it in a sentence. */
export const interestsInWords = ({ state, on, words }: Interests): string => `${interestWords[state]}${on === null ? '' : `, ${dayInWords(on)}`}.${words === null ? '' : ` ${words}`}`

/** The questions about conflicts of interest. */
export const interestFields = (held: Interests, sent: Form | null, errors: readonly FieldError[]): Html => {
  const chosen = sent?.text('interests') ?? held.state
  return html`${radios({
    idPrefix: 'interests', name: 'interests', fieldset: { legend: { text: 'What did the person say about conflicts of interest?', classes: 'govuk-fieldset__legend--s' } },
    items: interestStates.map((state) => ({ value: state, text: interestWords[state], checked: chosen === state })),
    ...(errorOf(errors, 'interests') === undefined ? {} : { errorMessage: errorOf(errors, 'interests') }),
  })}
${dateQuestion({ name: 'declared', legend: 'When?', hint: 'Only where something, or nothing, was declared.', sent, day: held.on, errors })}
${textarea({ id: 'interest-words', name: 'interest-words', rows: '2', label: { text: 'What was declared (if published)', classes: 'govuk-label--s' }, value: sent?.text('interest-words') ?? held.words ?? '', errorMessage: errorOf(errors, 'interest-words') })}`
}

/** In: a form. Out: what was said; errors are added to the list. */
export const parseInterests = (form: Form, errors: FieldError[]): Interests => {
  const state = interestStates.find((each) => each === form.text('interests')) ?? 'not-asked'
  if (state === 'not-asked') return notAsked
  const on = typedDay(form, 'declared')
  if (on.kind !== 'day') errors.push({ field: 'declared-day', message: 'Enter the day of the declaration as day, month and year' })
  return { state, on: on.kind === 'day' ? on.day : null, words: state === 'declared' ? form.text('interest-words') || null : null }
}

/** Where a refusal about interests is shown. */
export const fieldOfInterests: Readonly<Record<string, string>> = { 'no-day': 'declared-day', 'no-words': 'interest-words' }
