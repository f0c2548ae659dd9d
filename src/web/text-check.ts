import type { Day } from '../core/calendar/day.ts'
import { checkForChildData, type TextCheckOverride } from '../core/child-data/text-check.ts'
import type { FieldError } from './components/field-errors/field-errors.ts'
import { textCheckPanel, textCheckReason } from './components/text-check/text-check.ts'
import type { Form } from './form.ts'
import type { Html } from './html.ts'
import { isText } from './sent-words.ts'

/** A free-text question of a form: the name under which it is sent, and its words. */
export type FreeText = { readonly name: string; readonly where: string }

export type TypedTextChecked =
  | { readonly kind: 'clear'; readonly override: TextCheckOverride | null }
  /** The panel goes above the button of the form, inside it; the error goes on top of the page. */
  | { readonly kind: 'warned'; readonly panel: Html; readonly error: FieldError }

/**
 * The check for child data in a form that keeps what came of it with its subject. In: what was sent, the words of its questions, the day, and the
 * questions by which files were brought with the words in them. A field without words here is looked at all the same. Out: clear, with what the record keeps where the person went past a warning; or the warning to show with the form.
 */
export const checkTypedText = (sent: Form, questions: readonly FreeText[], on: Day, files: readonly (FreeText & { readonly words?: string })[] = []): TypedTextChecked => {
  const checked = checkForChildData(
    [
      ...sent.names.filter(isText).flatMap((name) => sent.all(name).map((text) => ({ kind: 'text' as const, where: questions.find((each) => each.name === name)?.where ?? 'What you wrote', text }))),
      ...files.flatMap(({ name, where, words = '' }) => [
        ...sent.files(name).map((file) => ({ kind: 'file-name' as const, where: `${where} (its name)`, text: file.name })),
        { kind: 'file-words' as const, where: `${where} (what stands in it)`, text: words },
      ]),
    ],
    sent.text(textCheckReason),
    on,
  )
  if (checked.kind === 'clear') return checked
  const message = `${checked.refusal.message} ${checked.refusal.whatToDo}`
  return { kind: 'warned', panel: textCheckPanel({ warnings: checked.warnings, reason: sent.text(textCheckReason), error: message }), error: { field: textCheckReason, message } }
}
