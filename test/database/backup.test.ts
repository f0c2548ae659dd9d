import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asJson } from '../../src/core/journal/canonical.ts'
import { checkChain } from '../../src/core/journal/check-chain.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { keptTables, tablesLeftOut } from '../../src/store/backup.ts'
import { migrations } from '../../src/store/migrations/all.ts'
import { openStore } from '../../src/store/open-store.ts'
import { restore } from '../../src/store/restore.ts'
import { takeOut } from '../../src/store/take-out.ts'
import { databases, freshDatabase, testClock, type FreshDatabase } from '../support/databases.ts'
import { begin, exampleshire, join, serviceOf, somebody } from '../support/people.ts'
import { walkTheJourney } from '../support/journey.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const linesOf = async (take: (write: (line: string) => Promise<void>) => Promise<unknown>): Promise<string[]> => {
  const lines: string[] = []
  await take(async (line) => void lines.push(line))
  return lines
}

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

describe.each(databases)('a backup from $name', (from) => {
  let fresh: FreshDatabase
  let lines: string[]
  let begun: string[]
  beforeAll(async () => {
    fresh = await freshDatabase(from)
    await begin(fresh.store, exampleshire)
    begun = await linesOf(fresh.store.backup)
    const lead = somebody('Ada')
    await walkTheJourney(fresh.store, await join(fresh.store, lead, serviceOf(lead, exampleshire, 'programme-lead')))
    lines = await linesOf(fresh.store.backup)
  })
  afterAll(() => fresh?.drop())

  it('holds every table but those of sign-in', async () => {
    const found = await fresh.raw("select tablename from pg_tables where schemaname = 'public' order by 1")
    expect([...keptTables, ...tablesLeftOut].sort()).toEqual(found.map((row) => row['tablename']))
  })

  it.each(databases)('restores into $name, row for row', async (to) => {
    const { settings, remove } = await to.settings()
    const restored = await restore(settings, testClock().needs, stream(lines))
    expect(restored).toMatchObject({ rows: lines.length - 2 - keptTables.length })
    const store = await openStore(settings, testClock().needs)
    if (isRefusal(store)) throw new Error(store.message)
    const again = await linesOf(store.backup)
    const journal = await linesOf(store.exportJournal)
    expect(again.slice(1).sort()).toEqual(lines.slice(1).sort())
    expect(await checkChain(journal, sha256)).toMatchObject({ isIntact: true, lines: journal.length })
    expect(journal.length).toBeGreaterThan(10)
    // The record goes on where it stopped.
    await join(store, somebody('New'))
    expect(await checkChain(await linesOf(store.exportJournal), sha256)).toMatchObject({ isIntact: true, lines: journal.length + 1 })
    expect(await restore({ ...settings }, testClock().needs, stream(lines)).then(asJson)).toMatchObject({
      code: to.name === 'PGlite' ? 'data-folder-in-use' : 'store-not-empty',
    })
    await store.close()
    expect(await restore(settings, testClock().needs, stream(lines))).toMatchObject({ code: 'store-not-empty' })
    await remove()
  })

  it.each<[string, (whole: readonly string[]) => readonly string[], string]>([
    ['is cut off', (whole) => whole.slice(0, -1), 'backup-not-whole'],
    ['lacks a row', (whole) => whole.filter((_, index) => index !== whole.length - 2), 'backup-not-whole'],
    ['lacks a row that others refer to', (whole) => whole.filter((_, index) => index !== whole.indexOf('{"table":"programme"}') + 1), 'backup-broken'],
    ['is something else', () => ['once upon a time'], 'not-a-backup'],
    ['is empty', () => [], 'not-a-backup'],
    ['comes from a newer version', (whole) => [whole[0]!.replace('"migrations":[', '"migrations":["9999-later",'), ...whole.slice(1)], 'backup-of-a-newer-version'],
    ['holds a journal that was tampered with', (whole) => whole.map((line) => line.replace('"act": "finding', '"act": "Finding').replace('"act": "person-added"', '"act": "person-lost"')), 'backup-broken'],
  ])('is refused and leaves nothing behind when it %s', async (_, spoil, code) => {
    const { settings, remove } = await databases.at(-1)!.settings()
    expect(await restore(settings, testClock().needs, stream(spoil(lines)))).toMatchObject({ kind: 'refusal', code })
    expect(await restore(settings, testClock().needs, stream(lines))).toMatchObject({ rows: lines.length - 2 - keptTables.length })
    await remove()
  })

  it('of an older version is taken where a cut copy of it was refused before', async () => {
    const older = [JSON.stringify({ ...(JSON.parse(begun[0]!) as object), migrations: Object.keys(migrations).sort().slice(0, -1) }), ...begun.slice(1)]
    const { settings, remove } = await databases.at(-1)!.settings()
    expect(await restore(settings, testClock().needs, stream(older.slice(0, -1)))).toMatchObject({ code: 'backup-not-whole' })
    expect(await restore(settings, testClock().needs, stream(older))).toMatchObject({ rows: begun.length - 2 - keptTables.length })
    await remove()
  })

  it('is of one moment while people work', async () => {
    const visitors = Array.from({ length: 40 }, (_, index) => somebody(`Busy${index}`))
    const work = (async () => {
      for (const person of visitors) await join(fresh.store, person, serviceOf(person, exampleshire, 'partner'))
    })()
    const taken = await linesOf((write) => takeOut(fresh.settings, fresh.needs, 'backup', write))
    await work
    const { settings, remove } = await databases.at(-1)!.settings()
    expect(isRefusal(await restore(settings, testClock().needs, stream(taken)))).toBe(false)
    await remove()
  })
})
