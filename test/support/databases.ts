import { createHash } from 'node:crypto'
import { buildSync } from 'esbuild'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql, type Kysely } from 'kysely'
import { Client } from 'pg'
import { day, type Day } from '../../src/core/calendar/day.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { answerOthers } from '../../src/store/answer-others.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openDatabase, type OpenDatabase } from '../../src/store/open-database.ts'
import { bindStore, type Store } from '../../src/store/open-store.ts'
import { databaseRoles } from '../../src/store/roles.ts'
import type { StoreNeeds, StoreSettings } from '../../src/store/settings.ts'
import { inTransaction } from '../../src/store/transaction.ts'

const root = resolve(import.meta.dirname, '../..')

/** Bundles a worker or a script of ours as the build does, because Node 20 reads no TypeScript. Out: where it lies. */
export const bundled = (source: string): URL => {
  const name = source.replace(/^.*\//, '').replace(/\.ts$/, '.js')
  // Under build/, so that packages are found from there.
  const outfile = join(root, 'build/for-tests', String(process.pid), name)
  buildSync({ entryPoints: [join(root, source)], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' })
  process.once('exit', () => rmSync(join(outfile, '..'), { recursive: true, force: true }))
  return pathToFileURL(outfile)
}

let worker: URL | null = null
/** The bundled thread of the embedded database. */
export const databaseWorker = (): URL => (worker ??= bundled('src/store/embedded/database.worker.ts'))

type Rows = readonly Record<string, unknown>[]

/** A database made for one test file. */
export type FreshDatabase = {
  readonly store: Store
  readonly settings: StoreSettings
  readonly database: OpenDatabase
  readonly needs: StoreNeeds
  /** Reads the day of the store's clock, or sets it. */
  readonly today: (to?: Day) => Day
  /** Runs raw SQL as the user who owns the tables. */
  readonly raw: (text: string) => Promise<Rows>
  /** Runs raw SQL as the role of a signed-in person, or as another role. */
  readonly rawAs: (person: string | null, text: string, role?: keyof typeof databaseRoles) => Promise<Rows>
  readonly drop: () => Promise<void>
}

type Made = { readonly settings: StoreSettings; readonly remove: () => Promise<void> }

/** One of the databases the record runs on: a blank one, or one in its newest form. */
export type DatabaseKind = { readonly name: 'PGlite' | 'PostgreSQL'; readonly settings: () => Promise<Made>; readonly migrated: () => Promise<Made> }

/** Names the newest form: another name as soon as a migration is another. */
const newestForm = (): string => {
  const folder = join(root, 'src/store/migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).toSorted()) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 12)
}

/** Brings what was made to its newest form once, to be copied: that takes seconds of work as well. */
const bringToNewestForm = async (settings: StoreSettings): Promise<void> => {
  const database = await openDatabase(settings)
  if (isRefusal(database)) throw new Error(database.message)
  await migrate(database.db as unknown as Kysely<unknown>, () => undefined)
  await database.close()
}

/** Puts what was made in its place, unless another run beside this one was there first. */
const keep = (making: string, place: string): string => {
  try {
    renameSync(making, place)
  } catch (error) {
    if (!existsSync(place)) throw error
    rmSync(making, { recursive: true, force: true })
  }
  return place
}

/** A folder with a new and empty embedded database, made once and then copied: to make one takes seconds of work. */
const blankFolder = async (): Promise<string> => {
  const version = (JSON.parse(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8')) as { version: string }).version
  const blank = join(root, 'build/for-tests', `blank-${version}`)
  if (existsSync(blank)) return blank
  const making = mkdtempSync(`${blank}-`)
  const database = await openDatabase({ kind: 'embedded', folder: making, worker: databaseWorker() })
  if (isRefusal(database)) throw new Error(database.message)
  await database.close()
  return keep(making, blank)
}

const migratedFolder = async (): Promise<string> => {
  const blank = await blankFolder()
  const ready = `${blank}-${newestForm()}`
  if (existsSync(ready)) return ready
  const making = mkdtempSync(`${ready}-`)
  cpSync(blank, making, { recursive: true })
  await bringToNewestForm({ kind: 'embedded', folder: making, worker: databaseWorker() })
  return keep(making, ready)
}

const newFolder = (from: () => Promise<string>) => async (): Promise<Made> => {
  const worker = databaseWorker()
  const folder = mkdtempSync(join(tmpdir(), 'improvement-board-store-'))
  cpSync(await from(), folder, { recursive: true })
  const remove = (): Promise<void> => Promise.resolve(rmSync(folder, { recursive: true, force: true }))
  return { settings: { kind: 'embedded', folder, worker }, remove }
}

const serverUrl = process.env['IMPROVEMENT_BOARD_TEST_DATABASE_URL']
const owner = 'improvement_board_test_owner'
let made = 0

/** The database belongs to a user who is no superuser, because a superuser would pass every policy unseen. */
const makeServerDatabase = async (url: string, name: string, template?: string): Promise<Made> => {
  const admin = new Client(url)
  await admin.connect()
  await admin.query(`do $$ begin
    if not exists (select from pg_roles where rolname = '${owner}') then create role ${owner} login createrole password 'test'; end if;
  end $$`)
  await admin.query(`create database ${name} owner ${owner}${template === undefined ? '' : ` template ${template}`}`)
  await admin.end()
  const own = new URL(url)
  own.username = owner
  own.password = 'test'
  own.pathname = `/${name}`
  const remove = async (): Promise<void> => {
    const last = new Client(url)
    await last.connect()
    await last.query(`drop database ${name} with (force)`)
    await last.end()
  }
  return { settings: { kind: 'server', url: own.href }, remove }
}

const newName = (): string => `board_test_${process.pid}_${(made += 1)}`

const newServerDatabase = (url: string) => (): Promise<Made> => makeServerDatabase(url, newName())

const migratedServerDatabase = (url: string) => async (): Promise<Made> => {
  const template = `board_template_${newestForm()}`
  const admin = new Client(url)
  await admin.connect()
  const isThere = (await admin.query('select from pg_database where datname = $1', [template])).rowCount === 1
  await admin.end()
  if (!isThere) await bringToNewestForm((await makeServerDatabase(url, template)).settings)
  return makeServerDatabase(url, newName(), template)
}

if (serverUrl === undefined) process.stderr.write('PostgreSQL: skipped, because IMPROVEMENT_BOARD_TEST_DATABASE_URL is not set.\n')

/** Every database the tests can reach: the embedded one always, a server where one is set. */
export const databases: readonly DatabaseKind[] = [
  { name: 'PGlite', settings: newFolder(blankFolder), migrated: newFolder(migratedFolder) },
  ...(serverUrl === undefined ? [] : [{ name: 'PostgreSQL', settings: newServerDatabase(serverUrl), migrated: migratedServerDatabase(serverUrl) } as const]),
]

/** A clock that stands on 20 November 2026 and goes on a millisecond at each look. */
export const testClock = (): { readonly needs: StoreNeeds; readonly today: (to?: Day) => Day } => {
  let on = day('2026-11-20')
  let instant = Date.parse('2026-11-20T09:00:00.000Z')
  return {
    needs: { now: () => new Date((instant += 1)).toISOString(), today: () => on },
    today: (to) => (to === undefined ? on : (on = to)),
  }
}

/** In: a kind of database. Out: a new one of it, migrated, with a store over it. */
export const freshDatabase = async (kind: DatabaseKind): Promise<FreshDatabase> => {
  const { settings, remove } = await kind.migrated()
  const database = await openDatabase(settings)
  if (isRefusal(database)) throw new Error(database.message)
  const { needs, today } = testClock()
  const standing = (person: string | null, role: keyof typeof databaseRoles) => ({ role: databaseRoles[role], person, capacity: 'test', today: today() })
  const store = bindStore(database, needs)
  database.answerWith(answerOthers(store))
  return {
    store,
    settings,
    database,
    needs,
    today,
    raw: async (text) => (await sql.raw<Record<string, unknown>>(text).execute(database.db)).rows,
    rawAs: (person, text, role = 'app') =>
      inTransaction(database, standing(person, role), async (inside) => (await sql.raw<Record<string, unknown>>(text).execute(inside)).rows),
    drop: async () => {
      await database.close()
      await remove()
    },
  }
}
