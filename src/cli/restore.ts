import { isRefusal, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command } from './command.ts'
import { parseWords } from './parse-words.ts'
import { printedRefusal } from './printed-refusal.ts'

type Needs = {
  readonly canRead: (path: string) => Promise<boolean>
  readonly restore: (path: string, folder: string | undefined) => Promise<{ readonly rows: number; readonly lines: number; readonly head: string | null } | Refusal>
}

const help = `usage: improvement-board restore FILE [--data FOLDER]

Puts a backup into an empty store: a new data folder, or a new database named by DATABASE_URL. It never writes over a record
that is there. The journal in the backup is checked before anything is kept.
`

/** `restore FILE`: prints what was restored, or a refusal; then nothing was kept. */
export const restoreCommand =
  ({ canRead, restore }: Needs): Command =>
  async ({ words, print, say }) => {
    if (words.includes('--help')) {
      say(help)
      return 0
    }
    const { values, plain } = parseWords(words, { data: { type: 'string' } }, ['one FILE'])
    if (!(await canRead(plain[0]!))) throw new WrongCall(`the file ${plain[0]} cannot be read`)
    const restored = await restore(plain[0]!, values.data)
    if (isRefusal(restored)) {
      print(printedRefusal(restored))
      return 1
    }
    print(`${JSON.stringify({ file: plain[0], ...restored })}\n`)
    return 0
  }
