import { changeWords } from '../../src/web/words/change-words.ts'
import { code, markdown, table } from './page.ts'
import { sourceFiles } from './source-text.ts'

/** The page that lists every kind of change: what the journal can say. */
export const changesPage = (root: string): string => {
  const files = sourceFiles(root, 'src/core')
  const fileOf = (kind: string): string => files.find(({ text }) => text.includes(`readonly kind: '${kind}'`))?.path ?? ''
  const kinds = Object.entries(changeWords).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return markdown(
    'What the journal can say',
    'Every change to the record is one of these kinds, and leaves exactly one line in the journal: who, when, in what capacity, what, why, and what stood before and after. Nothing else writes to the record. Sign-in keeps sessions and attempts on its own and leaves no line.',
    table(['Kind', 'In words', 'Where it is decided'], kinds.map(([kind, words]) => [code(kind), words, code(fileOf(kind))])),
    'How a line is sealed, and how to check a journal, is told in [How the journal can be checked](../explanation/the-journal.md).',
  )
}
