import { parseArgs } from 'node:util'
import { WrongCall, type Command } from '../../cli/command.ts'
import { serve } from '../serve.ts'
import { settingsFrom } from '../settings-from.ts'

const usage = 'usage: improvement-board serve [--port N] [--host ADDRESS] [--data FOLDER]\n'

/** Reads the words both servers take. */
export const serverWords = (words: readonly string[]): { readonly help: boolean; readonly port?: string; readonly data?: string; readonly host?: string } => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean' } },
    })
    const { help = false, ...given } = values
    return { help, ...given }
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message.split('\n')[0]! : 'the words are not understood')
  }
}

export const serveCommand: Command = async (terminal) => {
  const { help, ...words } = serverWords(terminal.words)
  if (help) {
    terminal.say(usage)
    return 0
  }
  return serve(settingsFrom(words), terminal)
}
