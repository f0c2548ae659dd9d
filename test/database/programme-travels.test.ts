import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyId } from '../../src/core/bodies/body.ts'
import type { Change } from '../../src/core/change.ts'
import { anInstrument } from '../support/regime.ts'
import { checkProgrammeFile, parseProgrammeHeader } from '../../src/core/programme/programme-file.ts'
import { checkChain } from '../../src/core/journal/check-chain.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { bringInAProgramme } from '../../src/operations/bring-in-a-programme.ts'
import { programmeTables, tablesOfFile } from '../../src/store/export-programme.ts'
import { migrations } from '../../src/store/migrations/all.ts'
import type { Store } from '../../src/store/open-store.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, elsewhere, exampleshire, host, join, serviceOf, somebody } from '../support/people.ts'
import { walkTheJourney } from '../support/journey.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const here = { migrations: Object.keys(migrations), tables: tablesOfFile }

const exported = async (store: Store): Promise<readonly string[]> => {
  const lines: string[] = []
  expect(await store.exportProgramme(exampleshire.id, async (line) => void lines.push(line))).toBeGreaterThan(10)
  return lines
}

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

const bringIn = async (store: Store, lines: readonly string[]) => {
  const header = await checkProgrammeFile(stream(lines), here)
  if (isRefusal(header)) return header
  return store.act(host, (inside) => bringInAProgramme(inside, { header, sha256: sha256(lines.join('\n')), passwordHash: 'fits nothing', lines: stream(lines) }))
}

/** Rows by table, without the journal, which does not travel as rows. */
const rowsOf = (lines: readonly string[]): readonly string[] => lines.slice(1, lines.indexOf('{"table":"journal"}')).toSorted()

describe.each(databases)('a programme from $name', (from) => {
  let fresh: FreshDatabase
  let lines: readonly string[]
  beforeAll(async () => {
    fresh = await freshDatabase(from)
    await begin(fresh.store, exampleshire)
    await begin(fresh.store, elsewhere)
    const [lead, stranger] = [somebody('Ada'), somebody('Zoe')]
    await walkTheJourney(fresh.store, await join(fresh.store, lead, serviceOf(lead, exampleshire, 'programme-lead')))
    await join(fresh.store, stranger, serviceOf(stranger, elsewhere, 'chair'))
    lines = await exported(fresh.store)
  })
  afterAll(() => fresh?.drop())

  it('holds its own rows and people, no password, and nothing of another programme', async () => {
    expect(await checkProgrammeFile(stream(lines), here)).toMatchObject({ programme: exampleshire.id, people: [{ name: 'Ada Sample' }, { name: 'Ben Sample' }] })
    expect(lines.join('\n')).not.toMatch(/Zoe|elsewhere|not a hash|password_hash/i)
    const columns = await fresh.raw("select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'programme'")
    const withProgramme = new Set(columns.map((row) => row['name']))
    expect(programmeTables.filter((table) => table !== 'programme' && !withProgramme.has(table))).toEqual([])
  })

  it.each(databases)('arrives in $name row for row, once', async (to) => {
    const there = await freshDatabase(to)
    await begin(there.store, elsewhere)
    const brought = await bringIn(there.store, lines)
    expect(isRefusal(brought) ? brought.message : brought.kind).toBe('programme-brought-in')
    const again = await exported(there.store)
    // What is new is the old journal, kept as a document.
    const kept = again.filter((line) => line.includes('application/x-ndjson'))
    expect(kept).toHaveLength(1)
    expect(rowsOf(again).filter((line) => !kept.includes(line))).toEqual(rowsOf(lines))
    const journal: string[] = []
    await there.store.exportJournal(async (line) => void journal.push(line))
    expect(await checkChain(journal, sha256)).toMatchObject({ isIntact: true, lines: 2 })
    expect(await bringIn(there.store, lines)).toMatchObject({ code: 'programme-is-here' })
    await there.drop()
  })

  it('takes along the kinds of notice it uses, also those of its host, and doubles none', async () => {
    const kind = { code: 'host-letter', name: 'Letter of the host', whatItIs: 'A letter.', force: 'warning', power: null, from: null, to: null, stages: [{ code: 'answered', name: 'Answered', setsADay: false, after: null }], sources: [{ title: 'A circular', url: null }] } as const
    const home = await freshDatabase(from)
    const keep = (store: Store, change: Change) => store.act(host, ({ record }) => record(change, host))
    await begin(home.store, exampleshire)
    await keep(home.store, { kind: 'instrument-kind-entered', programme: null, entered: kind })
    await keep(home.store, { kind: 'instrument-kind-entered', programme: null, entered: { ...kind, code: 'not-used', name: 'Not used' } })
    await keep(home.store, { kind: 'kind-entered', programme: exampleshire.id, entered: { ...kind, code: 'own-letter', name: 'Own letter' } })
    await keep(home.store, { kind: 'bodies-entered', programme: exampleshire.id, bodies: [{ id: bodyId('county'), kind: 'council', name: 'County', dfeCode: null, gssCode: null, validFrom: null, validTo: null }], successions: [] })
    await keep(home.store, { kind: 'instrument-entered', programme: exampleshire.id, instrument: { ...anInstrument('letter', 'county', '2026-01-05'), programme: exampleshire.id, kind: 'host-letter' }, obligations: [] })
    const packed: string[] = []
    await home.store.exportProgramme(exampleshire.id, async (line) => void packed.push(line))
    expect(parseProgrammeHeader(packed[0]!)?.kinds).toEqual([kind])
    const knows = async (store: Store) => ({ own: (await store.read(host, (reads) => reads.ownKinds(exampleshire.id))).map(({ code }) => code), all: (await store.read(host, (reads) => reads.regime(exampleshire.id))).kinds.map(({ code }) => code) })
    const without = await freshDatabase(from)
    expect(isRefusal(await bringIn(without.store, packed))).toBe(false)
    expect((await knows(without.store)).own).toEqual(['host-letter', 'own-letter'])
    const alike = await freshDatabase(from)
    await keep(alike.store, { kind: 'instrument-kind-entered', programme: null, entered: kind })
    expect(isRefusal(await bringIn(alike.store, packed))).toBe(false)
    expect((await knows(alike.store)).own).toEqual(['own-letter'])
    const otherwise = await freshDatabase(from)
    await keep(otherwise.store, { kind: 'instrument-kind-entered', programme: null, entered: { ...kind, name: 'Something else' } })
    expect(isRefusal(await bringIn(otherwise.store, packed))).toBe(false)
    const there = await knows(otherwise.store)
    expect([there.own, there.all.filter((code) => code === 'host-letter')]).toEqual([['host-letter', 'own-letter'], ['host-letter']])
    for (const each of [home, without, alike, otherwise]) await each.drop()
  })

  it('finds people of the same address, whatever they are called there', async () => {
    const there = await freshDatabase(from)
    const known = { ...somebody('Ada'), id: '77777777-52d4-4f0e-9a53-6a1d5f2c8e90' as PersonId, email: 'ADA@exampleshire.example' }
    await join(there.store, known)
    // Ids of real people are random.
    const travelled = lines.map((line) => line.replaceAll('"Ada"', '"0b7e3c1a-52d4-4f0e-9a53-6a1d5f2c8e90"'))
    expect(isRefusal(await bringIn(there.store, travelled))).toBe(false)
    expect(await there.store.read(host, (reads) => reads.people())).toHaveLength(2)
    expect(await there.store.read(host, (reads) => reads.servedBy(known.id))).toMatchObject([{ programme: exampleshire.id, role: 'programme-lead' }])
    await there.drop()
  })

  it('brings its figures past those of another programme', async () => {
    const there = await freshDatabase(from)
    const roles = [lines.indexOf('{"table":"membership"}'), lines.indexOf('{"table":"instrument"}')] as const
    const twin = lines.map((line, at) => (at > roles[0] && at < roles[1] ? line.replace('"id": "', '"id": "another ') : line).replaceAll('"exampleshire"', '"another"'))
    for (const each of [twin, lines]) expect(isRefusal(await bringIn(there.store, each))).toBe(false)
    const counted = await there.rawAs(null, 'select f.programme, count(*)::int as n from figure f join figure_series s on s.id = f.series and s.programme = f.programme join figure_load l on l.number = f.load and l.programme = f.programme group by 1 order by 1', 'system')
    const all = await fresh.rawAs(null, 'select count(*)::int as n from figure', 'system')
    expect(all[0]!['n']).toBeGreaterThan(0)
    expect(counted).toEqual(['another', 'exampleshire'].map((programme) => ({ programme, n: all[0]!['n'] })))
    // Their parts come with them, each with the load it came in, unchanged.
    const partsOf = (which: FreshDatabase) => which.rawAs(null, "select p.measure, p.body, p.first_day, p.last_day, p.cut_by, p.cut_group, p.amount, p.out_of from figure_part p join figure_load l on l.id = p.load and l.programme = p.programme where p.programme = 'exampleshire' order by 1, 2, 3, 4, 5, 6", 'system')
    const parts = await partsOf(fresh)
    expect(parts.length).toBeGreaterThan(0)
    expect(await partsOf(there)).toEqual(parts)
    await there.drop()
  })

  it.each<[string, (whole: readonly string[]) => readonly string[], string]>([
    ['is cut off', (whole) => whole.slice(0, -1), 'programme-file-not-whole'],
    ['lacks a row', (whole) => whole.toSpliced(4, 1), 'programme-file-not-whole'],
    ['holds a row of another programme', (whole) => whole.map((line, at) => (at === 4 ? line.replaceAll('"exampleshire"', '"elsewhere"') : line)), 'row-of-another-programme'],
    ['holds a table that is none of a programme', (whole) => [whole[0]!, '{"table":"person"}', ...whole.slice(1)], 'not-a-programme-file'],
    ['goes on after its end', (whole) => [...whole, '{"end":true,"rows":0}'], 'not-a-programme-file'],
    ['was written by another version', (whole) => [JSON.stringify({ ...parseProgrammeHeader(whole[0]!), migrations: ['0001'] }), ...whole.slice(1)], 'programme-file-of-another-version'],
    ['is something else', () => ['once upon a time'], 'not-a-programme-file'],
    ['is empty', () => [], 'not-a-programme-file'],
  ])('is refused when it %s', async (_, spoil, code) => {
    expect(await checkProgrammeFile(stream(spoil(lines)), here)).toMatchObject({ kind: 'refusal', code })
  })

  it('leaves nothing behind where a row cannot be kept', async () => {
    const there = await freshDatabase(from)
    // Without this row the judgements of the visit hang in the air.
    const visit = lines.indexOf('{"table":"inspection"}') + 1
    const spoilt = lines.toSpliced(visit, 1).map((line) => (line.startsWith('{"end"') ? line.replace(/\d+/, (rows) => String(Number(rows) - 1)) : line))
    expect(await bringIn(there.store, spoilt)).toMatchObject({ code: 'not-there' })
    expect(await there.store.read(host, (reads) => reads.programme(exampleshire.id))).toBeNull()
    expect(await there.store.read(host, (reads) => reads.people())).toEqual([])
    await there.drop()
  })
})
