import { resolve } from 'node:path'

/** Everything the service is told from outside, read once. Secrets never leave this value. */
export type Settings = {
  /** A PostgreSQL server; null for the embedded database in the data folder. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** True behind https: cookies go over https only, and browsers are told to keep to it. */
  readonly isSecure: boolean
  /** True behind a proxy whose forwarded addresses can be believed. */
  readonly trustProxy: boolean
  /** How many reports are read at once. */
  readonly readers: number
  /** Where people reach the service, without a stroke at the end: it stands in letters and calendars. */
  readonly address: string
  /** The mail server, with its credentials, and from whom letters come; null where no letter is sent. */
  readonly mail: { readonly server: string; readonly from: string } | null
}

export type SettingFault = { readonly name: string; readonly message: string }

/** One line a setting, for the reference page and the start-up message. */
export const settingsInWords = {
  DATABASE_URL: 'Address of a PostgreSQL 15 or later, such as postgres://user:password@host/name. Without it the embedded database is used.',
  IMPROVEMENT_BOARD_DATA: 'Folder of the embedded database. Default: data.',
  IMPROVEMENT_BOARD_HOST: 'Network address to listen on. Default: 127.0.0.1, this machine only.',
  PORT: 'Port to listen on. Default: 3000.',
  IMPROVEMENT_BOARD_HTTPS: 'yes where people reach the service over https. Default: no.',
  IMPROVEMENT_BOARD_TRUST_PROXY: 'yes behind a proxy that sets the visitor’s address. Default: no.',
  IMPROVEMENT_BOARD_ADDRESS: 'Where people reach the service, such as https://board.example.org: it stands in letters and calendars. Default: http://localhost with the port.',
  IMPROVEMENT_BOARD_SMTP: 'Mail server for reminders of duties, such as smtps://user:password@mail.example.org. Without it no letter is sent.',
  IMPROVEMENT_BOARD_MAIL_FROM: 'From whom letters come, such as board@example.org. Needed with a mail server.',
  IMPROVEMENT_BOARD_READERS: 'How many reports are read at once, 1 to 8. Default: 1.',
} as const

const wholeNumber = (text: string, least: number, most: number): number | null => {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : null
}

/** In: the environment and what the command line says. Out: complete settings, or every fault found. */
export const parseSettings = (
  env: Readonly<Record<string, string | undefined>>,
  words: { readonly port?: string; readonly data?: string; readonly host?: string } = {},
): Settings | readonly SettingFault[] => {
  const faults: SettingFault[] = []
  const yes = (name: keyof typeof settingsInWords): boolean => {
    const value = env[name] ?? 'no'
    if (value !== 'yes' && value !== 'no') faults.push({ name, message: 'must be yes or no' })
    return value === 'yes'
  }
  const number = (name: keyof typeof settingsInWords, text: string, least: number, most: number): number => {
    const value = wholeNumber(text, least, most)
    if (value === null) faults.push({ name, message: `must be a whole number from ${least} to ${most}` })
    return value ?? least
  }
  const databaseUrl = env['DATABASE_URL'] ?? null
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) faults.push({ name: 'DATABASE_URL', message: 'must begin with postgres://' })
  const address = (env['IMPROVEMENT_BOARD_ADDRESS'] ?? `http://localhost:${words.port ?? env['PORT'] ?? '3000'}`).replace(/\/+$/, '')
  if (!/^https?:\/\/[^\s/?#@]+$/.test(address)) faults.push({ name: 'IMPROVEMENT_BOARD_ADDRESS', message: 'must be an address such as https://board.example.org, with nothing after the name' })
  const [server, from] = [env['IMPROVEMENT_BOARD_SMTP'] ?? null, env['IMPROVEMENT_BOARD_MAIL_FROM'] ?? '']
  if (server !== null && !/^smtps?:\/\/\S+$/.test(server)) faults.push({ name: 'IMPROVEMENT_BOARD_SMTP', message: 'must begin with smtp:// or smtps://' })
  if (server !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(from)) faults.push({ name: 'IMPROVEMENT_BOARD_MAIL_FROM', message: 'must be an e-mail address where a mail server is set' })
  if (server !== null && env['IMPROVEMENT_BOARD_ADDRESS'] === undefined) faults.push({ name: 'IMPROVEMENT_BOARD_ADDRESS', message: 'is needed where a mail server is set, because letters hold a link' })
  const settings: Settings = {
    databaseUrl,
    dataFolder: resolve(words.data ?? env['IMPROVEMENT_BOARD_DATA'] ?? 'data'),
    host: words.host ?? env['IMPROVEMENT_BOARD_HOST'] ?? '127.0.0.1',
    port: number('PORT', words.port ?? env['PORT'] ?? '3000', 0, 65_535),
    isSecure: yes('IMPROVEMENT_BOARD_HTTPS'),
    trustProxy: yes('IMPROVEMENT_BOARD_TRUST_PROXY'),
    readers: number('IMPROVEMENT_BOARD_READERS', env['IMPROVEMENT_BOARD_READERS'] ?? '1', 1, 8),
    address,
    mail: server === null ? null : { server, from },
  }
  return faults.length > 0 ? faults : settings
}
