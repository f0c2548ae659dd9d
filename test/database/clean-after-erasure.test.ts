import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/core/calendar/day.ts'
import { eraseEvidence } from '../../src/core/evidence/take-back-evidence.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { aPiece } from '../support/evidence-changes.ts'
import { begin, exampleshire, host } from '../support/people.ts'

const alone = { links: { findings: [], outcomes: [], actions: [], measures: [] }, offered: { by: null, name: 'Ada Sample', capacity: 'The programme lead', on: day('2026-11-20') } }
const [gone, kept] = [aPiece('gone', alone), aPiece('kept', { ...alone, title: 'What stays' })]
const marked = "select id from evidence where leaves_traces"

describe.each(databases)('cleaning after an erasure on $name', (kind) => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    for (const evidence of [gone, kept]) await fresh.store.act(host, ({ record }) => record({ kind: 'evidence-offered', programme: exampleshire.id, evidence, file: null }, host))
  })
  afterAll(() => fresh?.drop())
  const filesOf = async (): Promise<unknown> => fresh.raw("select relname, relfilenode from pg_class where relname in ('evidence', 'evidence_file') order by relname")

  it('does nothing where nothing was erased', async () => {
    const before = await filesOf()
    expect(await fresh.store.cleanAfterErasure()).toBe(0)
    expect(await filesOf()).toEqual(before)
  })
  it('writes both tables into new files and takes the mark away', async () => {
    const before = await filesOf()
    const erasing = eraseEvidence(gone, { programme: exampleshire.id, actor: host, on: day('2026-11-20'), reason: 'Request of 3 November 2026.' })
    if (isRefusal(erasing)) throw new Error(erasing.message)
    await fresh.store.act(host, ({ record }) => record(erasing, host))
    expect(await fresh.rawAs(null, marked, 'system')).toEqual([{ id: 'gone' }])
    expect(await fresh.store.cleanAfterErasure()).toBe(1)
    expect(await fresh.rawAs(null, marked, 'system')).toEqual([])
    const after = (await filesOf()) as readonly { readonly relfilenode: unknown }[]
    expect(after.map(({ relfilenode }) => (before as typeof after).some((each) => each.relfilenode === relfilenode))).toEqual([false, false])
    expect((await fresh.store.read(host, ({ evidence }) => evidence(exampleshire.id))).map(({ title }) => title)).toEqual(['', 'What stays'])
  })
  it('keeps no sample of the words for planning questions', async () => {
    const columns = await fresh.raw("select attname from pg_attribute where attrelid in ('evidence'::regclass, 'evidence_file'::regclass) and attnum > 0 and attstattarget = 0 order by attname")
    expect(columns.map(({ attname }) => attname)).toEqual(['bytes', 'content', 'erased', 'says', 'text_check', 'title', 'withdrawn', 'words'])
  })
})
