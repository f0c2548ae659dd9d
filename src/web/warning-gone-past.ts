import type { Day } from '../core/calendar/day.ts'
import type { TextCheckOverride } from '../core/child-data/text-check.ts'
import { textCheckReason } from './components/text-check/text-check.ts'
import type { Form } from './form.ts'
import type { Draft } from './questions.ts'
import { checkSentWords, type WordsInFile } from './sent-words.ts'
import type { Tools } from './tools.ts'

/**
 * The warning that a person went past when they brought a file that waits to be confirmed: nothing is recorded that day, so it has to wait with the
 * file. In: what reads words, what was sent and the day. Out: what the record is to keep, null where nobody was warned. Nothing is read without a reason.
 */
export const warningGonePast = async ({ wordsInFile }: Pick<Tools, 'wordsInFile'>, sent: Form, on: Day): Promise<TextCheckOverride | null> => {
  if (sent.text(textCheckReason).trim() === '') return null
  const inFiles: WordsInFile[] = []
  for (const field of sent.fileNames) for (const { bytes, name } of sent.files(field)) inFiles.push({ field, name, words: await wordsInFile(bytes, name) })
  const checked = checkSentWords(sent, on, false, inFiles)
  return checked.kind === 'clear' ? checked.override : null
}

/** In: a warning gone past, if any. Out: the values that keep it with a draft. */
export const keepWarning = (override: TextCheckOverride | null): Draft['values'] => (override === null ? {} : { override: JSON.stringify(override) })

/** In: the values of a draft. Out: the warning it went past, null where there was none. */
export const warningKept = ({ override }: Draft['values']): TextCheckOverride | null => (typeof override === 'string' && override !== '' ? (JSON.parse(override) as TextCheckOverride) : null)
