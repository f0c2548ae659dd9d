import { resolve } from 'node:path'
import type { NotifyAccount } from './send-by-notify.ts'
import { parseScannerAddress, type ScannerAddress } from '../sources/upload/scan-upload.ts'

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
  /** The mail server or the account at GOV.UK Notify, with its credentials; null where no letter is sent. */
  readonly mail: { readonly kind: 'smtp'; readonly server: string; readonly from: string } | ({ readonly kind: 'notify' } & NotifyAccount) | null
  /** The largest file that may be brought as evidence, in millions of bytes. */
  readonly uploadMegabytes: number
  /** Where ClamAV listens; null where files are not scanned. With it set, a file that could not be scanned is refused. */
  readonly scanner: ScannerAddress | null
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
  IMPROVEMENT_BOARD_NOTIFY: 'GOV.UK Notify instead of a mail server: the key of a service, a space, and the ID of a template whose subject is ((subject)) and whose text is ((body)). The sender is set at Notify.',
  IMPROVEMENT_BOARD_MAIL_FROM: 'From whom letters come, such as board@example.org. Needed with a mail server.',
  IMPROVEMENT_BOARD_UPLOAD_MB: 'Largest file people may bring as evidence, in megabytes, 1 to 20. Default: 10.',
  IMPROVEMENT_BOARD_CLAMAV: 'Where ClamAV listens: tcp://host:3310 or unix:/run/clamav/clamd.ctl. Every file but those of figures and returns is then scanned, and refused where the scanner does not answer. Default: no scan.',
  IMPROVEMENT_BOARD_SSD_URL: 'For the command “measure --kind ssd” alone: address of a PostgreSQL database with tables or views of the Standard Safeguarding Dataset, which are read and never written.',
  IMPROVEMENT_BOARD_READERS: 'How many reports are read at once, 1 to 8. Default: 1.',
} as const

const wholeNumber = (text: string, least: number, most: number): number | null => {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : null
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const notifySetting = new RegExp(`^(\\S+-${uuid}-${uuid}) (${uuid})$`)

/** In: the setting, or null. Out: the account it names, null where none is set. */
const parseNotify = (text: string | null): NotifyAccount | 'not-an-account' | null => {
  if (text === null) return null
  const [, key, template] = notifySetting.exec(text.trim()) ?? []
  return key === undefined || template === undefined ? 'not-an-account' : { key, template, address: 'https://api.notifications.service.gov.uk' }
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
  const notify = parseNotify(env['IMPROVEMENT_BOARD_NOTIFY'] ?? null)
  if (notify === 'not-an-account') faults.push({ name: 'IMPROVEMENT_BOARD_NOTIFY', message: 'must be the key of a service at GOV.UK Notify, a space, and the ID of a template' })
  if (server !== null && notify !== null) faults.push({ name: 'IMPROVEMENT_BOARD_NOTIFY', message: 'cannot stand beside IMPROVEMENT_BOARD_SMTP: choose one' })
  if ((server !== null || notify !== null) && env['IMPROVEMENT_BOARD_ADDRESS'] === undefined) faults.push({ name: 'IMPROVEMENT_BOARD_ADDRESS', message: 'is needed where a mail server is set, because letters hold a link' })
  const scannerText = env['IMPROVEMENT_BOARD_CLAMAV'] ?? null
  const scanner = scannerText === null ? null : parseScannerAddress(scannerText)
  if (scannerText !== null && scanner === null) faults.push({ name: 'IMPROVEMENT_BOARD_CLAMAV', message: 'must be tcp://host:port or unix:/path/of/the/socket' })
  const settings: Settings = {
    databaseUrl,
    dataFolder: resolve(words.data ?? env['IMPROVEMENT_BOARD_DATA'] ?? 'data'),
    host: words.host ?? env['IMPROVEMENT_BOARD_HOST'] ?? '127.0.0.1',
    port: number('PORT', words.port ?? env['PORT'] ?? '3000', 0, 65_535),
    isSecure: yes('IMPROVEMENT_BOARD_HTTPS'),
    trustProxy: yes('IMPROVEMENT_BOARD_TRUST_PROXY'),
    readers: number('IMPROVEMENT_BOARD_READERS', env['IMPROVEMENT_BOARD_READERS'] ?? '1', 1, 8),
    uploadMegabytes: number('IMPROVEMENT_BOARD_UPLOAD_MB', env['IMPROVEMENT_BOARD_UPLOAD_MB'] ?? '10', 1, 20),
    scanner,
    address,
    mail: server !== null ? { kind: 'smtp', server, from } : notify !== null && notify !== 'not-an-account' ? { kind: 'notify', ...notify } : null,
  }
  return faults.length > 0 ? faults : settings
}
