import { WrongCall, type Terminal } from '../../src/cli/command.ts'
import { commands } from '../../src/main/commands/all.ts'
import { markdown } from './page.ts'

/** In: the name of a command. Out: what it says to `--help`, or how it says the call is wrong. */
const helpOf = async (name: string): Promise<string> => {
  const said: string[] = []
  const hear = (text: string): void => void said.push(text)
  const terminal: Terminal = { words: ['--help'], readInput: async () => '', print: hear, say: hear, isInteractive: false }
  try {
    await (await commands[name]!.wire())(terminal)
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error
    hear(/usage: .*/s.exec(error.message)?.[0] ?? '')
  }
  return said.join('').trim()
}

/** The page of the command line, from the commands themselves. */
export const cliPage = async (): Promise<string> => {
  const names = Object.keys(commands).toSorted()
  const sections = await Promise.all(
    names.map(async (name) => {
      const help = (await helpOf(name)).replace(/^usage: (?!improvement-board )/, 'usage: improvement-board ')
      return [`## ${name}`, commands[name]!.summary, ...(help === '' ? [] : [`\`\`\`text\n${help}\n\`\`\``])].join('\n\n')
    }),
  )
  return markdown(
    'The command line',
    'From a checkout: `./bin/improvement-board COMMAND ...`. It builds itself when the source has changed. `./bin/improvement-board help` lists the commands.',
    [
      '- Results go to standard output as JSON and nothing else does. Messages go to standard error; `--quiet` silences them.',
      '- Exit code 0: done. 1: done, but something was refused or a check failed. 2: the call is wrong, and one line says how.',
      '- A refusal is `{"refusal": {"code", "message", "what_to_do"}}`. `null` means that a figure cannot be given.',
      '- Days are written as 2026-03-31.',
    ].join('\n'),
    ...sections,
  )
}
