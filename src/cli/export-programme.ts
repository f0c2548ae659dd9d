import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Command } from './command.ts'
import { parseWords } from './parse-words.ts'
import { printedRefusal } from './printed-refusal.ts'

type Needs = {
  /** In: the programme's id, where to, and the data folder if one was named. Out: what was written, or that there is no such programme. */
  readonly exportProgramme: (programme: string, path: string, folder: string | undefined) => Promise<{ readonly rows: number; readonly sha256: string } | Refusal>
}

const help = `usage: improvement-board export-programme ID FILE [--data FOLDER]

Writes one programme into one compressed file: its record, its documents, the people it names without their passwords, and its
lines of the journal. People may go on working meanwhile. "import-programme" takes the file into another copy of the service.
`

/** `export-programme ID FILE`: prints how many rows it wrote and the file's hash, or a refusal. */
export const exportProgrammeCommand =
  ({ exportProgramme }: Needs): Command =>
  async ({ words, print, say }) => {
    if (words.includes('--help')) {
      say(help)
      return 0
    }
    const { values, plain } = parseWords(words, { data: { type: 'string' } }, ['one ID', 'one FILE'])
    const written = await exportProgramme(plain[0]!, plain[1]!, values.data)
    if (isRefusal(written)) {
      print(printedRefusal(written))
      return 1
    }
    print(`${JSON.stringify({ programme: plain[0], file: plain[1], ...written })}\n`)
    return 0
  }
