import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, generatedTable, numbers } from '../../../test/support/generated-rows.ts'
import { tablesOfSpec } from '../../../test/support/rows-of-spec.ts'
import { monthsFromTo, parseMonth, type Month } from '../../core/measure/month.ts'
import { closeRows, type ListTables } from '../../core/measure/rows.ts'
import { annexAIndicators } from '../../indicators/all.ts'
import { censusIndicators } from '../../indicators/cin-census/all.ts'
import { censusSpecs } from '../../indicators/cin-census/specs.ts'
import type { Count, Indicator, Spec } from '../../indicators/define.ts'
import { annexASpecs } from '../../indicators/specs.ts'
import { careIndicators } from '../../indicators/ssda903/all.ts'
import { careSpecs } from '../../indicators/ssda903/specs.ts'
import { workforceIndicators } from '../../indicators/workforce/all.ts'
import { workforceSpecs } from '../../indicators/workforce/specs.ts'
import { annexAFurtherIndicators } from '../../indicators/further.ts'
import { annexAFurtherSpecs } from '../../indicators/further-specs.ts'
import { annexAHalfMarkedIndicators } from '../../indicators/half-marked.ts'
import { annexAHalfMarkedSpecs } from '../../indicators/half-marked-specs.ts'
import { annexAWorkerIndicators, annexAWorkerSpecs } from '../../indicators/worker-indicators.ts'
import { headingsNeeded } from '../headings-needed.ts'
import { measure } from '../measure.ts'
import { SecondEngine } from './count-in-sql.ts'
import { openLockedDatabase } from './locked-database.ts'

const month = (iso: string): Month => parseMonth(iso)!
const kinds: readonly (readonly [string, readonly Indicator[], Readonly<Record<string, Spec>>])[] = [
  ['Annex A', annexAIndicators, annexASpecs],
  ['the workers of Annex A', annexAWorkerIndicators, annexAWorkerSpecs],
  ['what else boards ask of Annex A', annexAFurtherIndicators, annexAFurtherSpecs],
  ['what Annex A says in part', annexAHalfMarkedIndicators, annexAHalfMarkedSpecs],
  ['the census', censusIndicators, censusSpecs],
  ['the looked-after children return', careIndicators, careSpecs],
  ['the workforce return', workforceIndicators, workforceSpecs],
]
/** The second engine is asked without what only the first one judges. */
const plain = (count: Count): Count => Object.fromEntries([...Object.entries(count).filter(([member]) => member !== 'known' && member !== 'isOfTheDay'), ['from', 'extract']]) as unknown as Count
const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'number' ? Math.round(each * 1e9) / 1e9 : each)))

let engine: SecondEngine
beforeAll(async () => void (engine = await SecondEngine.open()))
afterAll(() => engine.close())

describe('two engines that share no code', () => {
  it.each(kinds)('give what the examples of %s say', async (_, indicators, specs) => {
    for (const { id, count } of indicators) {
      const spec = specs[id]!
      const [[cell] = []] = await engine.count([plain(count)], tablesOfSpec(spec.lists), [month(spec.month)])
      expect(rounded(cell), `${id}: ${spec.because}`).toEqual(rounded(spec.gives))
    }
  })
  it.each(kinds)('agree on generated rows of %s', async (_, indicators) => {
    const next = numbers(20_240_331)
    const codes = codesOf(indicators)
    const lists = [...new Set(indicators.flatMap(({ count }) => [count.list, ...headingsNeeded(count).map(({ list }) => list)]))]
    const tables: ListTables = new Map(lists.map((list) => [list, generatedTable(list, 220, next, codes)]))
    const asked = indicators.map((each): Indicator => ({ ...each, count: plain(each.count) }))
    const months = monthsFromTo(month('2022-10'), month('2023-03'))
    const first = measure([closeRows(tables)], new Map(), asked, months)
    const second = await engine.count(asked.map(({ count }) => count), tables, months)
    expect(first.notGiven).toEqual([])
    let counted = 0
    for (const [at, { id }] of asked.entries()) {
      const cells = [...first.asSupplied.get(id)!.values()]
      expect(rounded(second[at]), id).toEqual(rounded(cells))
      counted += cells.filter((cell) => (typeof cell === 'number' ? cell : (cell?.num ?? 0)) > 0).length
    }
    // Agreement about nothing would be worth nothing.
    expect(counted).toBeGreaterThan(asked.length * 2)
  })
})

describe('the second engine', () => {
  it('opens no file, writes none and cannot be told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'locked-'))
    writeFileSync(join(folder, 'rows.csv'), 'a,b\n1,2\n')
    const here = readdirSync('.')
    const { connection, close } = await openLockedDatabase()
    try {
      for (const sql of [
        `SELECT * FROM read_csv('${join(folder, 'rows.csv')}')`,
        "SELECT * FROM read_text('/etc/passwd')",
        `COPY (SELECT 1) TO '${join(folder, 'out.csv')}'`,
        `ATTACH '${join(folder, 'other.db')}'`,
        'INSTALL httpfs',
        'LOAD httpfs',
        "SET memory_limit = '8GB'",
        "SET temp_directory = '/tmp'",
        'SET enable_external_access = true',
        'SET lock_configuration = false',
      ])
        await expect(connection.run(sql), sql).rejects.toThrow(/disabled|locked|cannot|not /i)
      expect([readdirSync(folder), readdirSync('.')]).toEqual([['rows.csv'], here])
    } finally {
      close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
  it('fails rather than write rows to the disk when memory runs short', async () => {
    const here = readdirSync('.')
    const { connection, close } = await openLockedDatabase('32MB')
    try {
      await expect(connection.run('SELECT count(*) FROM (SELECT DISTINCT hash(range), repeat(range::VARCHAR, 20) FROM range(3000000))')).rejects.toThrow(/memory/i)
      expect(readdirSync('.')).toEqual(here)
    } finally {
      close()
    }
  })
})
