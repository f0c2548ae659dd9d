import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../src/core/calendar/day.ts'
import type { EvidenceId } from '../../src/core/evidence/evidence.ts'
import { eraseEvidence } from '../../src/core/evidence/take-back-evidence.ts'
import type { Sha256 } from '../../src/core/inspection/inspection.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { openStore, type Store } from '../../src/store/open-store.ts'
import { bundled, databases, databaseWorker, freshDatabase } from '../support/databases.ts'
import { aPiece } from '../support/evidence-changes.ts'
import { exampleshire, host } from '../support/people.ts'

const planted = { title: 'Plantagenet7391Title', says: 'Plantagenet7391Says', file: 'Plantagenet7391File', words: 'Plantagenet7391Words' }

/** About 200 KB that no database can press together, so that a mark in it is found as it was written. In: the mark, every kilobyte. */
const noiseWith = (mark: string): string => Array.from({ length: 200 }, (_, at) => mark + createHash('shake256', { outputLength: 750 }).update(mark + at).digest('base64')).join('\n')

/** Apart from the rest: what the reader of files found in it is not what lies in it byte for byte. */
const [bytes, text] = [noiseWith(planted.file), noiseWith(planted.words)]
const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
const piece = aPiece('evidence-1', {
  title: planted.title,
  says: planted.says,
  content: { kind: 'document', file: { sha256, name: 'notes.txt', mediaType: 'text/plain', size: bytes.length }, reportsOn: 'voice' },
  links: { findings: [], outcomes: [], actions: [], measures: [] },
  offered: { by: null, name: 'Ada Sample', capacity: 'The programme lead', on: day('2026-11-20') },
})
/** Offered last, so that its file lies behind the erased one and the database can not simply cut the end off. */
const others = noiseWith('A file that stays.').slice(0, 20_000)
const kept = aPiece('evidence-2', {
  title: 'The piece that stays',
  content: { kind: 'document', file: { sha256: createHash('sha256').update(others).digest('hex') as Sha256, name: 'kept.txt', mediaType: 'text/plain', size: others.length }, reportsOn: 'voice' },
  links: piece.links,
  offered: piece.offered,
})
const erasing = eraseEvidence(piece, { programme: exampleshire.id, actor: host, on: day('2026-11-20'), reason: 'Request of 3 November 2026.' })
if (isRefusal(erasing)) throw new Error(erasing.message)
/** Written down for the other process: its bytes travel as text. */
const changes: readonly { readonly kind: string; readonly [detail: string]: unknown }[] = [
  { kind: 'programme-begun', programme: exampleshire.id, about: exampleshire },
  { kind: 'evidence-offered', programme: exampleshire.id, evidence: piece, file: { bytes, text } },
  { kind: 'evidence-offered', programme: exampleshire.id, evidence: kept, file: { bytes: others, text: others } },
  erasing,
]

const embedded = databases.find(({ name }) => name === 'PGlite')!
const removes: (() => Promise<void>)[] = []
/** The folder of a migrated database with nothing in it, that is open in no process. */
const newFolder = async (): Promise<string> => {
  const { settings, remove } = await embedded.migrated()
  removes.push(remove)
  return settings.kind === 'embedded' ? settings.folder : ''
}
afterAll(async () => {
  for (const remove of removes) await remove()
})

/** Which of the planted words stand in any file of a folder, as the bytes lie there. */
const foundIn = (folder: string): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const all = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  return Object.values(planted).filter((word) => all.some((each) => each.includes(word)))
}

/** Plants and erases in a process of its own, and kills that one as soon as the erasure is acknowledged. */
const eraseAndKill = async (folder: string): Promise<void> => {
  const place = mkdtempSync(join(tmpdir(), 'improvement-board-erasing-'))
  const file = join(place, 'changes.json')
  writeFileSync(file, JSON.stringify(changes))
  const child = spawn(process.execPath, [fileURLToPath(bundled('test/processes/eraser.ts')), folder, fileURLToPath(databaseWorker()), file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    if (line === 'evidence-erased') child.kill('SIGKILL')
  }
  await ended
  rmSync(place, { recursive: true })
  expect(said).toEqual(changes.map(({ kind }) => kind))
}

const opened = async (folder: string): Promise<Store> => {
  const store = await openStore({ kind: 'embedded', folder, worker: databaseWorker() }, { now: () => new Date().toISOString(), today: () => day('2026-11-20') })
  if (isRefusal(store)) throw new Error(store.message)
  return store
}

describe('what was erased', { timeout: 300_000 }, () => {
  it('stands in no file of the data folder once it was cleaned after, though the process was killed before', async () => {
    const folder = await newFolder()
    await eraseAndKill(folder)
    // The files under the database still tell it, or this test would find nothing anyway.
    expect(foundIn(folder)).toEqual(Object.values(planted))
    const store = await opened(folder)
    try {
      expect(await store.cleanAfterErasure()).toBe(1)
      // Also while the service runs.
      expect(foundIn(folder)).toEqual([])
      expect(await store.cleanAfterErasure()).toBe(0)
      const pieces = await store.read(host, ({ evidence }) => evidence(exampleshire.id))
      expect(pieces.map(({ id, title, erased }) => [id, title, erased?.reason ?? null])).toEqual([
        ['evidence-1' as EvidenceId, '', 'Request of 3 November 2026.'],
        ['evidence-2' as EvidenceId, 'The piece that stays', null],
      ])
      expect((await store.read(host, ({ evidenceFile }) => evidenceFile(exampleshire.id, kept.id)))?.bytes.length).toBe(others.length)
      const lines: string[] = []
      await store.exportJournal(async (line) => void lines.push(line))
      expect(lines.filter((line) => line.includes('evidence-erased'))).toHaveLength(1)
    } finally {
      await store.close()
    }
    expect(foundIn(folder)).toEqual([])
  })

  it('stands in no file of the log that lay ready to be written again, as in a folder of an older version', async () => {
    const fresh = await freshDatabase(embedded)
    try {
      const folder = fresh.settings.kind === 'embedded' ? fresh.settings.folder : ''
      const { store } = fresh
      await fresh.raw('set wal_recycle = on')
      const act = async (change: unknown): Promise<void> => {
        const done = await store.act(host, ({ record }) => record(change as Parameters<typeof record>[0], host))
        if (isRefusal(done)) throw new Error(done.message)
      }
      const [begun, offered, , erased] = changes
      await act(begun)
      await act({ ...offered, file: { bytes: new TextEncoder().encode(bytes), text } })
      await fresh.raw('select pg_switch_wal()')
      await act(erased)
      await fresh.raw('select pg_switch_wal()')
      await fresh.raw('checkpoint')
      const [ready] = await fresh.raw('select count(*)::int as files from pg_ls_waldir() where name > pg_walfile_name(pg_current_wal_insert_lsn())')
      expect([Number(ready!['files']) > 1, foundIn(folder)]).toEqual([true, Object.values(planted)])
      await fresh.raw('set wal_recycle = off')
      expect(await store.cleanAfterErasure()).toBe(1)
      expect(foundIn(folder)).toEqual([])
    } finally {
      await fresh.drop()
    }
  })
})
