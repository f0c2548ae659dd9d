import type { Command } from './command.ts'
import { parseWords } from './parse-words.ts'

type Needs = {
  readonly exportJournal: (path: string, folder: string | undefined) => Promise<{ readonly lines: number; readonly head: string | null }>
}

const help = `usage: improvement-board export-journal FILE [--data FOLDER]

Writes the journal, one line of JSON for each change, and prints how many lines there are and the hash of the last one.
Keep that hash apart from the file: with it, verify-journal can tell whether lines are missing at the end.
`

/** `export-journal FILE`: prints the number of lines and the head of the chain. */
export const exportJournalCommand =
  ({ exportJournal }: Needs): Command =>
  async ({ words, print, say }) => {
    if (words.includes('--help')) {
      say(help)
      return 0
    }
    const { values, plain } = parseWords(words, { data: { type: 'string' } }, ['one FILE'])
    const { lines, head } = await exportJournal(plain[0]!, values.data)
    print(`${JSON.stringify({ file: plain[0], lines, head })}\n`)
    return 0
  }
