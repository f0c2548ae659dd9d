import type { Command } from './command.ts'
import { parseWords } from './parse-words.ts'

type Needs = {
  /** In: where to, and the data folder if one was named. Out: what was written. */
  readonly backup: (path: string, folder: string | undefined) => Promise<{ readonly rows: number; readonly sha256: string }>
}

const help = `usage: improvement-board backup FILE [--data FOLDER]

Writes the whole record into one compressed file that can be restored into either kind of database. People may go on
working meanwhile: the file holds one moment. Sessions are left out; after a restore people sign in again.

It holds views of a blind round that nobody may read yet, because a restored record has to be whole. Whoever can open the file
can read them: keep it where only those can open it who may open the database.
`

/** `backup FILE`: prints how many rows it wrote and the file's hash. */
export const backupCommand =
  ({ backup }: Needs): Command =>
  async ({ words, print, say }) => {
    if (words.includes('--help')) {
      say(help)
      return 0
    }
    const { values, plain } = parseWords(words, { data: { type: 'string' } }, ['one FILE'])
    const written = await backup(plain[0]!, values.data)
    say('The file holds everything, also what is sealed in a blind round. Keep it where only those can open it who may open the database.\n')
    print(`${JSON.stringify({ file: plain[0], ...written })}\n`)
    return 0
  }
