import type { LetterKind, LetterSource, LetterText } from '../../../core/board/letter.ts'
import { isOwn } from '../../../core/board/letter-sources.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { factChoices, ownChoice, ownValue, valueOfSource, type SourceChoice } from './source-choices.ts'

/** Sources that one sentence can have beside one from outside. */
const places = [1, 2, 3] as const

/** What one sentence of a letter may rest on: anything in the record; a judgement also on facts of the letter, or on its signer alone. */
export type RestsOnChoices = { readonly choices: readonly SourceChoice<LetterSource>[]; readonly own: SourceChoice<LetterSource> | null; readonly on: Day }

/** In: what the record offers, the letter, and whether its signer writes. Out: what a sentence of it may rest on. */
export const restsOnChoices = (record: readonly SourceChoice<LetterSource>[], { kind, text }: { readonly kind: LetterKind; readonly text: LetterText }, isSigner: boolean, on: Day): RestsOnChoices =>
  isSigner ? { choices: [...factChoices(text, on), ...record], own: ownChoice(kind, on), on } : { choices: record, own: null, on }

/** In: what there is to choose from, what the sentence rests on already, and the form as it was sent. Out: the questions on what it rests. */
export const restsOnFields = ({ choices, own }: RestsOnChoices, was: readonly LetterSource[], sent: Form | null, errors: readonly FieldError[]): Html => {
  const held = was.filter(({ kind }) => kind !== 'outside' && kind !== 'own')
  const outside = was.find((each) => each.kind === 'outside')
  const { choose, line, tick } = fieldsFor(sent, errors, {
    outside: outside?.words ?? '', address: outside?.kind === 'outside' ? (outside.url ?? '') : '',
    ...Object.fromEntries(places.map((place) => [`source-${place}`, held[place - 1] === undefined ? '' : valueOfSource(held[place - 1]!)])),
  })
  return html`${places.map((place) => choose(`source-${place}`, place === 1 ? 'On what does it rest?' : `And? (source ${place})`, choices.map(({ value, text }) => ({ value, text })), { first: 'Nothing here' }))}
${line('outside', 'Or on something outside this record', { hint: 'Its title, as somebody would look for it.' })}
${line('address', 'Its address (if it has one)')}
${own === null ? null : tick('own', 'Or on nothing but your own judgement?', [{ value: ownValue, text: own.text }], isOwn(was) ? [ownValue] : [], 'Then the report says so, with the day on which you sign it.')}`
}

/** In: a sent form. Out: the sources it names. */
export const restsOnFrom = (form: Form, { choices, own, on }: RestsOnChoices): readonly LetterSource[] => {
  const chosen = [...new Set(places.map((place) => form.text(`source-${place}`)))].flatMap((value) => choices.filter((each) => each.value === value).map((each) => each.source))
  const [outside, address] = [form.text('outside'), form.text('address')]
  return [
    ...chosen,
    ...(outside === '' ? [] : [{ kind: 'outside' as const, words: outside, url: /^https?:\/\/\S+$/.test(address) ? address : null, on }]),
    ...(own !== null && form.text('own') === ownValue ? [own.source] : []),
  ]
}
