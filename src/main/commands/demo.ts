import type { Command } from '../../cli/command.ts'
import { loadSamples, signInDetails } from '../samples/load-samples.ts'
import { serve } from '../serve.ts'
import { settingsFrom } from '../settings-from.ts'
import { serverWords } from './serve.ts'

const usage = 'usage: improvement-board demo [--port N] [--data FOLDER]\nLoads two sample programmes on the first start and serves them on this machine only.\n'

/** Addresses that only this machine reaches: sample people share a printed password. */
const isLocal = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)

export const demoCommand: Command = async (terminal) => {
  const { help, ...words } = serverWords(terminal.words)
  if (help) {
    terminal.say(usage)
    return 0
  }
  const settings = settingsFrom(words)
  if (!isLocal(settings.host)) {
    terminal.say('The demo serves this machine only, because its sample people share a printed password. Use serve for others.\n')
    return 2
  }
  return serve(settings, terminal, async (opened) => {
    await loadSamples(opened, (line) => terminal.say(`${line}\n`))
    return signInDetails()
  })
}
