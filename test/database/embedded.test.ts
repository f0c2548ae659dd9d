import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '../../src/core/refusal.ts'
import { lockFolder } from '../../src/store/embedded/folder-lock.ts'
import { openStore } from '../../src/store/open-store.ts'
import { databases, freshDatabase, testClock, type FreshDatabase } from '../support/databases.ts'
import { begin, exampleshire, join, somebody } from '../support/people.ts'

const embedded = databases[0]!

describe('the embedded database', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(embedded)
    await begin(fresh.store, exampleshire)
  })
  afterAll(() => fresh?.drop())

  it('tells the disk to keep each act before it is acknowledged', async () => {
    const acts = 20
    const before = (await fresh.store.syncs())!
    for (let act = 0; act < acts; act += 1) await join(fresh.store, somebody(`Sync${act}`))
    expect((await fresh.store.syncs())! - before).toBeGreaterThanOrEqual(acts)
  })

  it('does not bother the disk for a page that is only read', async () => {
    const before = await fresh.store.syncs()
    for (let page = 0; page < 5; page += 1) await fresh.rawAs('Ada', 'select count(*) from programme')
    expect(await fresh.store.syncs()).toBe(before)
  })

  it('has fsync on and no setting that undoes it', async () => {
    expect(await fresh.raw("select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method') order by 1")).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'wal_sync_method', setting: 'fsync' },
    ])
  })

  it('keeps the main thread free while a long query runs', async () => {
    let [ticks, longest, last] = [0, 0, performance.now()]
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      ticks += 1
    }, 5)
    const started = performance.now()
    await fresh.raw('select count(*) from generate_series(1, 4000000) a where a % 7 = 3')
    const took = performance.now() - started
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(5)
    expect(longest).toBeLessThan(took / 2)
  })

  it('refuses a second opening in one plain line, even from the same process', async () => {
    const second = await openStore(fresh.settings, testClock().needs)
    expect(second).toMatchObject({ kind: 'refusal', code: 'data-folder-in-use' })
    expect(isRefusal(second) && second.message.split('\n')).toHaveLength(1)
  })
})

describe('the lock of a data folder', () => {
  const base = mkdtempSync(joinPath(tmpdir(), 'improvement-board-lock-'))
  afterAll(() => rmSync(base, { recursive: true, force: true }))

  it('has one owner among many who try at once, and another once it is released', async () => {
    const folder = joinPath(base, 'many')
    mkdirSync(folder)
    const tries = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder)))
    const owners = tries.flatMap((each) => (isRefusal(each) ? [] : [each]))
    expect(owners).toHaveLength(1)
    await owners[0]!.release()
    const next = await lockFolder(folder)
    expect(isRefusal(next)).toBe(false)
    if (!isRefusal(next)) await next.release()
  })

  it('works in a folder whose path is longer than the name of a socket may be', async () => {
    const folder = joinPath(base, 'a-folder-with-a-long-name-'.repeat(6))
    mkdirSync(folder)
    const first = await lockFolder(folder)
    expect(isRefusal(first)).toBe(false)
    expect(await lockFolder(folder)).toMatchObject({ code: 'data-folder-in-use' })
    if (!isRefusal(first)) await first.release()
  })

  it('sees through a link to the folder', async () => {
    const folder = joinPath(base, 'real')
    mkdirSync(folder)
    symlinkSync(folder, joinPath(base, 'link'))
    const first = await lockFolder(folder)
    expect(await lockFolder(joinPath(base, 'link'))).toMatchObject({ code: 'data-folder-in-use' })
    if (!isRefusal(first)) await first.release()
  })

  it('is lost with its folder, and leaves the lock of the next owner alone', async () => {
    const folder = joinPath(base, 'taken-away')
    mkdirSync(folder)
    const first = await lockFolder(folder)
    if (isRefusal(first)) throw new Error(first.message)
    const lost = new Promise<string>((tell) => first.whenLost(() => tell('lost')))
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    const second = await lockFolder(folder)
    expect(isRefusal(second)).toBe(false)
    expect(await lost).toBe('lost')
    await first.release()
    expect(await lockFolder(folder)).toMatchObject({ code: 'data-folder-in-use' })
    if (!isRefusal(second)) await second.release()
  })
})

describe('a data folder taken away under a running copy', () => {
  it('ends that copy’s writing, and leaves the folder put in its place as it is', async () => {
    const fresh = await freshDatabase(embedded)
    await begin(fresh.store, exampleshire)
    const folder = fresh.settings.kind === 'embedded' ? fresh.settings.folder : ''
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    const fault = await fresh.store.lost
    expect(fault.message).toContain('was deleted or replaced while Improvement Board was using it')
    await expect(join(fresh.store, somebody('Late'))).rejects.toThrow('deleted or replaced')
    await fresh.store.close()
    expect(readdirSync(folder)).toEqual([])
    await fresh.drop()
  })
})
