import type { Day } from '../core/calendar/day.ts'
import { checkForChildData, shapesOf, type ChildDataShape, type TextCheckOverride } from '../core/child-data/text-check.ts'
import type { Refusal } from '../core/refusal.ts'
import { textCheckReason } from './components/text-check/text-check.ts'
import type { Form } from './form.ts'

/** The words that stand in a file, with its field and its name. */
export type WordsInFile = { readonly field: string; readonly name: string; readonly words: string }

/** Something in a form that may point at a child: the field it was sent in, what was typed or how the file is called, and what it looks like. What stands in a file is not repeated. */
export type SuspectWords = { readonly kind: 'text' | 'file-name' | 'file-words'; readonly field: string; readonly text: string; readonly shapes: readonly ChildDataShape[] }

export type SentWords =
  | { readonly kind: 'clear'; readonly override: TextCheckOverride | null }
  | { readonly kind: 'warned'; readonly suspects: readonly SuspectWords[]; readonly refusal: Refusal; readonly reasonIsAtFault: boolean }

/** False for what is sent with every form and typed by nobody, and for the reason, which is looked at by itself. */
export const isText = (name: string): boolean => name !== '_csrf' && name !== textCheckReason

/**
 * The check for child data at the door of the service. In: what any form sent, the day, whether a person may go past a warning, and the words in its files. Out: clear, with
 * what the record keeps where they did; or everything that may point at a child, with its field. Choices and numbers are looked at too: a
 * code of ours looks like nothing, and a field that is forgotten in a list would be a hole.
 */
export const checkSentWords = (sent: Form, on: Day, hasNoWayPast: boolean, inFiles: readonly WordsInFile[] = []): SentWords => {
  const texts = sent.names.filter(isText).flatMap((field) => sent.all(field).map((text) => ({ kind: 'text' as const, field, text })))
  const files = sent.fileNames.flatMap((field) => sent.files(field).map(({ name }) => ({ kind: 'file-name' as const, field, text: name })))
  const all = [...texts, ...files, ...inFiles.map(({ field, words }) => ({ kind: 'file-words' as const, field, text: words }))]
  const reason = hasNoWayPast ? '' : sent.text(textCheckReason)
  const checked = checkForChildData(all.map(({ kind, field, text }) => ({ kind, where: field, text })), reason, on)
  if (checked.kind === 'clear') return checked
  const suspects = all.map((each) => ({ ...each, shapes: shapesOf(each, on) })).filter(({ shapes }) => shapes.length > 0)
  return { kind: 'warned', suspects: suspects.map((each) => (each.kind === 'file-words' ? { ...each, text: '' } : each)), refusal: checked.refusal, reasonIsAtFault: checked.refusal.code === 'reason-points-at-a-child' }
}
