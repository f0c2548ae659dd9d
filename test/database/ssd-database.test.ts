import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measure } from '../../src/analysis/measure.ts'
import type { Day } from '../../src/core/calendar/day.ts'
import type { Month } from '../../src/core/measure/month.ts'
import { isRefusal, type Refusal } from '../../src/core/refusal.ts'
import { annexAIndicators } from '../../src/indicators/all.ts'
import { withSsdDatabase } from '../../src/sources/ssd/open-ssd-database.ts'
import { readSsdFiles, readSsdSources, type SsdReading } from '../../src/sources/ssd/read-ssd.ts'
import { inventedSsd, ssdFiles } from '../support/ssd-tables.ts'

const server = process.env['IMPROVEMENT_BOARD_TEST_DATABASE_URL'] ?? null
const today = '2024-04-20' as Day
const months = ['2024-01' as Month, '2024-02' as Month, '2024-03' as Month]
const [schema, account] = ['ssd_development', 'ssd_reader']

const counted = (reading: SsdReading | Refusal) => {
  if (isRefusal(reading)) throw new Error(reading.message)
  const { asSupplied } = measure([reading.rows], reading.positions, annexAIndicators, months)
  return { cells: [...asSupplied].map(([id, cells]) => [id, [...cells.values()]]), places: reading.problems.map(({ sheet, row, column, rule }) => `${sheet} ${row} ${column} ${rule}`) }
}

describe.skipIf(server === null)('the Standard Safeguarding Dataset in a database', () => {
  let readerUrl = ''
  const asOwner = async (work: (client: Client) => Promise<void>): Promise<void> => {
    const client = new Client({ connectionString: server! })
    await client.connect()
    await work(client).finally(() => client.end())
  }
  beforeAll(() =>
    asOwner(async (client) => {
      await client.query(`drop schema if exists ${schema} cascade; create schema ${schema}`)
      for (const [table, [headings, ...lines]] of Object.entries(inventedSsd)) {
        const names = headings!.split(',')
        const kinds = names.map((name) => (/date|dob|_start$/.test(name) && !/reason/.test(name) ? 'timestamp' : 'text'))
        // The tables lie behind views, as a council would give them.
        await client.query(`create table ${schema}.t_${table} (${names.map((name, at) => `${name} ${kinds[at]}`).join(', ')})`)
        await client.query('set datestyle = iso, dmy')
        for (const line of lines) {
          const cells = line.split(',').map((cell) => (cell === '' || cell === 'NULL' ? null : cell))
          await client.query(`insert into ${schema}.t_${table} values (${cells.map((_, at) => `$${at + 1}::text::${kinds[at]}`).join(', ')})`, cells)
        }
        await client.query(`create view ${schema}.${table} as select * from ${schema}.t_${table}`)
      }
      await client.query(`do $$ begin if not exists (select from pg_roles where rolname = '${account}') then create role ${account} login password 'let-me-read'; end if; end $$`)
      await client.query(`grant usage on schema ${schema} to ${account}; grant select on all tables in schema ${schema} to ${account}`)
      const url = new URL(server!)
      url.username = account
      url.password = 'let-me-read'
      url.searchParams.set('options', `-csearch_path=${schema}`)
      readerUrl = url.href
    }),
  )
  afterAll(() => asOwner(async (client) => void (await client.query(`drop schema if exists ${schema} cascade; drop owned by ${account}; drop role ${account}`))))

  it('is counted as it is from files, and tells of the same things in the same places', async () => {
    const fromDatabase = counted(await withSsdDatabase(readerUrl, (sources) => readSsdSources(sources, today, months)))
    const fromFiles = counted(await readSsdFiles(ssdFiles(), today, months))
    expect(fromDatabase.cells).toEqual(fromFiles.cells)
    expect(fromDatabase.places).toEqual(fromFiles.places)
    expect(fromFiles.places.length).toBeGreaterThan(0)
  })
  it('comes through a cursor, a batch at a time, of one moment', async () => {
    await asOwner(async (client) => void (await client.query(`insert into ${schema}.t_ssd_contacts select 'M' || n, 'P1', timestamp '2024-02-01', '6' from generate_series(1, 12000) n`)))
    const batches: number[] = []
    await withSsdDatabase(readerUrl, async (sources) => {
      const contacts = sources.find(({ table }) => table === 'ssd_contacts')!
      for await (const batch of contacts.rows(['cont_contact_id'])) {
        // Somebody adds rows while they are read.
        if (batches.length === 0) await asOwner(async (client) => void (await client.query(`insert into ${schema}.t_ssd_contacts select 'N' || n, 'P1', timestamp '2024-02-01', '6' from generate_series(1, 9000) n`)))
        batches.push(batch.length)
      }
    })
    expect(batches).toEqual([5000, 5000, 2005])
  })
  it('can write nothing, even where the account could', async () => {
    const told = await withSsdDatabase(server!.includes('?') ? `${server}&options=-csearch_path%3D${schema}` : `${server}?options=-csearch_path%3D${schema}`, async (sources) => {
      const [first] = sources
      // A view that writes when it is read.
      for await (const _ of first!.rows(['pers_person_id'])) break
      return 'read'
    })
    expect(told).toBe('read')
    await asOwner(async (client) => {
      await client.query(`create function ${schema}.writes() returns text language plpgsql as $$ begin insert into ${schema}.t_ssd_contacts values ('W', 'P1', now(), '6'); return 'x'; end $$`)
      await client.query(`create or replace view ${schema}.ssd_person as select ${schema}.writes() as pers_person_id, null::text as pers_sex, null::text as pers_ethnicity, null::timestamp as pers_dob`)
    })
    const own = new URL(server!)
    own.searchParams.set('options', `-csearch_path=${schema}`)
    expect(await withSsdDatabase(own.href, (sources) => readSsdSources(sources, today, months))).toMatchObject({ code: 'ssd-database-broken' })
    await asOwner(async (client) => expect((await client.query(`select from ${schema}.t_ssd_contacts where cont_contact_id = 'W'`)).rowCount).toBe(0))
  })
  it('refuses a database that is not there, one that lets nobody in, and one without its tables, and never quotes the address', async () => {
    const away = new URL(readerUrl)
    away.port = '1'
    const locked = new URL(readerUrl)
    locked.username = 'nobody-at-all'
    const empty = new URL(readerUrl)
    empty.searchParams.set('options', '-csearch_path=pg_catalog')
    const answers = await Promise.all([away, locked, empty].map((url) => withSsdDatabase(url.href, async () => 'read')))
    expect(answers.map((answer) => (typeof answer === 'string' ? answer : answer.code))).toEqual(['ssd-database-unreachable', 'ssd-database-unreachable', 'ssd-tables-not-found'])
    expect(JSON.stringify(answers)).not.toMatch(/let-me-read|nobody-at-all|localhost|127\.0\.0\.1/)
  })
})
