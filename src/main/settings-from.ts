import { WrongCall } from '../cli/command.ts'
import { parseSettings, type Settings } from './settings.ts'

/** In: what the command line said. Out: settings, or a wrong call that lists every fault. */
export const settingsFrom = (words: { readonly port?: string; readonly data?: string; readonly host?: string }): Settings => {
  const settings = parseSettings(process.env, words)
  if ('port' in settings) return settings
  throw new WrongCall(settings.map(({ name, message }) => `${name} ${message}`).join('; '))
}
