import { isRefusal, type Refusal } from '../core/refusal.ts'
import { WrongCall, type Command } from './command.ts'
import { parseWords } from './parse-words.ts'
import { printedRefusal } from './printed-refusal.ts'

type Needs = {
  readonly canRead: (path: string) => Promise<boolean>
  readonly importProgramme: (path: string, folder: string | undefined) => Promise<{ readonly programme: string; readonly name: string; readonly newPeople: readonly string[] } | Refusal>
}

const help = `usage: improvement-board import-programme FILE [--data FOLDER]

Takes a programme out of a file of "export-programme" into this copy, all of it or nothing. A programme that is here already is
never written over. People with an address that is known here keep their identity here; the others are added and can
sign in when you have set them a password with "people". Stop the service first, and import only files that you trust: whoever
wrote the file decided who has which role in the programme.
`

/** `import-programme FILE`: prints the programme and the addresses of people who are new here, or a refusal; then nothing was kept. */
export const importProgrammeCommand =
  ({ canRead, importProgramme }: Needs): Command =>
  async ({ words, print, say }) => {
    if (words.includes('--help')) {
      say(help)
      return 0
    }
    const { values, plain } = parseWords(words, { data: { type: 'string' } }, ['one FILE'])
    if (!(await canRead(plain[0]!))) throw new WrongCall(`the file ${plain[0]} cannot be read`)
    const brought = await importProgramme(plain[0]!, values.data)
    if (isRefusal(brought)) {
      print(printedRefusal(brought))
      return 1
    }
    print(`${JSON.stringify({ file: plain[0], programme: brought.programme, name: brought.name, new_people: brought.newPeople })}\n`)
    return 0
  }
