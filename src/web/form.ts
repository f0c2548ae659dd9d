import { parseDay, type Day } from '../core/calendar/day.ts'

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array }

/** What a form sent, parsed once at the door. A field that was not sent is an empty string or an empty list. */
export type Form = {
  /** White space at both ends is dropped; line ends are made one kind. */
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly names: readonly string[]
  readonly files: (name: string) => readonly UploadedFile[]
  /** The names under which files were brought. */
  readonly fileNames: readonly string[]
}

/** In: fields and files as sent. Out: the form. */
export const form = (fields: ReadonlyMap<string, readonly string[]>, files: ReadonlyMap<string, readonly UploadedFile[]> = new Map()): Form => {
  // No keyboard makes the zero sign and no text of the record can hold it.
  const tidy = (value: string): string => value.replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
  return {
    text: (name) => tidy(fields.get(name)?.[0] ?? ''),
    all: (name) => (fields.get(name) ?? []).map(tidy),
    names: [...fields.keys()],
    files: (name) => files.get(name) ?? [],
    fileNames: [...files.keys()],
  }
}

/** A date typed in three boxes: a day, nothing at all, or something that is no day. */
export type TypedDay = { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'empty' } | { readonly kind: 'not-a-day'; readonly typed: readonly [string, string, string] }

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

const monthNumber = (typed: string): string => {
  const named = months.findIndex((month) => typed.length >= 3 && month.startsWith(typed.toLowerCase()))
  return named === -1 ? typed : String(named + 1)
}

/** In: a form and the name of a date input. Out: what was typed in its day, month and year; a month may be a word. */
export const typedDay = (sent: Form, name: string): TypedDay => {
  const typed = [sent.text(`${name}-day`), sent.text(`${name}-month`), sent.text(`${name}-year`)] as const
  if (typed.every((part) => part === '')) return { kind: 'empty' }
  const day = parseDay(`${typed[2].padStart(4, '0')}-${monthNumber(typed[1]).padStart(2, '0')}-${typed[0].padStart(2, '0')}`)
  return day === null ? { kind: 'not-a-day', typed } : { kind: 'day', day }
}
