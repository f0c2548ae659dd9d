import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/core/calendar/day.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { actorOf, begin, elsewhere, exampleshire, host, join, serviceOf, somebody } from '../support/people.ts'

/** Tables without a programme of their own, and why a member of no programme may still find a row there. */
const ownRows: Readonly<Record<string, string>> = { person: 'oneself', membership: 'one’s own, over or not' }

/** Tables of sign-in, closed to everyone who is signed in. */
const doorTables = new Set(['session', 'sign_in_attempt'])

describe.each(databases)('row-level security on $name', (kind) => {
  let fresh: FreshDatabase
  const ada = somebody('Ada')
  const ben = somebody('Ben')
  const old = somebody('Old')
  const out = somebody('Out')
  const adasService = serviceOf(ada, exampleshire, 'programme-lead')
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    await begin(fresh.store, elsewhere)
    await join(fresh.store, ada, adasService)
    await join(fresh.store, ben, serviceOf(ben, elsewhere, 'chair', { from: day('2026-11-01'), to: day('2026-11-30') }))
    await join(fresh.store, old, serviceOf(old, exampleshire, 'chair', { from: day('2025-01-01'), to: day('2026-11-19') }))
    await join(fresh.store, out)
  })
  afterAll(() => fresh?.drop())

  const tables = async (): Promise<readonly string[]> =>
    (await fresh.raw("select tablename from pg_tables where schemaname = 'public' order by 1")).map((row) => String(row['tablename']))

  it('is on, and forced, on every table', async () => {
    const open = await fresh.raw(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(open).toEqual([])
    expect((await tables()).length).toBeGreaterThan(6)
  })

  it('has a policy for every table', async () => {
    expect(
      await fresh.raw(`select tablename from pg_tables t where schemaname = 'public'
        and not exists (select from pg_policies p where p.schemaname = t.schemaname and p.tablename = t.tablename)`),
    ).toEqual([])
  })

  it('has an index that begins with each foreign key', async () => {
    expect(
      await fresh.raw(`select c.conrelid::regclass::text as at, c.conname from pg_constraint c
        where c.contype = 'f' and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
          and (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:cardinality(c.conkey) - 1]) k)
            = (select array_agg(k order by k) from unnest(c.conkey) k))`),
    ).toEqual([])
  })

  it('grants nobody the right to rewrite the journal or to remove from the record', async () => {
    const removable = await fresh.raw(`select table_name, grantee from information_schema.role_table_grants
      where grantee like 'improvement_board_%' and grantee <> current_user and privilege_type in ('DELETE', 'TRUNCATE') order by 1`)
    // A point taken off an agenda that is still being written: the journal keeps it, and one with a note or a paper cannot go.
    expect([...new Set(removable.map((row) => row['table_name']))]).toEqual(['action_finding', 'agenda_item', 'draft', 'evidence_file', 'session', 'sign_in_attempt'])
    const rewritable = await fresh.raw(`select grantee from information_schema.role_table_grants
      where table_name = 'journal' and grantee like 'improvement_board_%' and grantee <> current_user and privilege_type not in ('SELECT', 'INSERT')`)
    expect(rewritable).toEqual([])
  })

  it.each(['Out', 'Old'])('shows %s, who serves nothing today, no row of any programme', async (person) => {
    const seen: Record<string, unknown> = {}
    for (const table of (await tables()).filter((each) => !(each in ownRows))) {
      seen[table] = await fresh.rawAs(person, `select count(*) as n from ${table}`).then(
        (rows) => rows[0]!['n'],
        (error: Error) => error.message,
      )
    }
    const nothing = Object.fromEntries(Object.keys(seen).map((table) => [table, doorTables.has(table) ? `permission denied for table ${table}` : 0]))
    expect(seen).toEqual(nothing)
    expect(await fresh.rawAs(person, 'select id from person')).toEqual([{ id: person }])
    expect(await fresh.rawAs(person, `select id from membership where person <> '${person}'`)).toEqual([])
  })

  it('shows a member the programme and the colleagues of that programme alone', async () => {
    expect(await fresh.rawAs('Ada', 'select id from programme')).toEqual([{ id: 'exampleshire' }])
    expect(await fresh.rawAs('Ada', 'select id from person order by id')).toEqual([{ id: 'Ada' }, { id: 'Old' }])
    expect(await fresh.rawAs('Ada', "select 1 from journal where programme = 'elsewhere'")).toEqual([])
  })

  it('opens on the first day and closes after the last, by the day of the act', async () => {
    const seenOn = async (on: string) => {
      fresh.today(day(on))
      const rows = await fresh.rawAs('Ben', 'select id from programme')
      fresh.today(day('2026-11-20'))
      return rows.length
    }
    expect([await seenOn('2026-10-31'), await seenOn('2026-11-01'), await seenOn('2026-11-30'), await seenOn('2026-12-01')]).toEqual([0, 1, 1, 0])
  })

  it('shows nothing to a person who is disabled', async () => {
    await fresh.rawAs(null, "update person set is_disabled = true where id = 'Ada'", 'system')
    expect(await fresh.rawAs('Ada', 'select id from programme')).toEqual([])
    await fresh.rawAs(null, "update person set is_disabled = false where id = 'Ada'", 'system')
  })

  it('shows nothing to somebody who is nobody, and nothing of a programme to the door', async () => {
    expect(await fresh.rawAs(null, 'select id from programme')).toEqual([])
    await expect(fresh.rawAs(null, 'select 1 from journal', 'door')).rejects.toThrow('permission denied')
    await expect(fresh.rawAs(null, 'select 1 from document', 'door')).rejects.toThrow('permission denied')
  })

  it('lets no signed-in person read a password’s hash', async () => {
    await expect(fresh.rawAs('Ada', 'select password_hash from person')).rejects.toThrow('permission denied')
    await expect(fresh.rawAs('Ada', 'select * from person')).rejects.toThrow('permission denied')
  })

  it('lets no signed-in person change anybody or let anybody in', async () => {
    await expect(fresh.rawAs('Ada', "update person set password_hash = 'mine' where id = 'Old'")).rejects.toThrow('permission denied')
    await expect(fresh.rawAs('Ada', "update person set email = 'other@example.org' where id = 'Ada'")).rejects.toThrow('permission denied')
    await expect(fresh.rawAs('Ada', "insert into person values ('Eve', 'Eve', 'eve@example.org', 'x', false)")).rejects.toThrow('permission denied')
  })

  it('refuses a write into a programme one does not serve, whatever the code above it decided', async () => {
    const actor = actorOf(ada, adasService)
    const membership = serviceOf(out, elsewhere, 'analyst')
    const done = await fresh.store.act(actor, ({ record }) => record({ kind: 'membership-begun', programme: elsewhere.id, membership }, actor))
    expect(done).toMatchObject({ kind: 'refusal', code: 'not-yours' })
    expect(await fresh.store.read(host, ({ membershipsOf }) => membershipsOf(elsewhere.id))).toHaveLength(1)
  })

  it('lets nobody sign the journal with another name', async () => {
    const forged = `insert into journal (sequence, at, person, person_name, capacity, act, programme, subject_kind, subject, previous, hash)
      values (9999, now(), 'Ben', 'Ben', 'x', 'x', 'exampleshire', 'x', 'x', 'x', 'y')`
    await expect(fresh.rawAs('Ada', forged)).rejects.toThrow('row-level security')
  })
})

describe.each(databases)('the journal on $name', (kind) => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
  })
  afterAll(() => fresh?.drop())

  it.each(["update journal set reason = 'x'", 'delete from journal', 'truncate journal'])('refuses %s to every role', async (text) => {
    for (const role of ['app', 'door', 'system'] as const) await expect(fresh.rawAs(null, text, role)).rejects.toThrow('permission denied')
  })

  it('refuses to be rewritten or emptied even for the owner of the table', async () => {
    const asOwner = (text: string) => fresh.raw(`do $$ begin alter table journal no force row level security; ${text}; end $$`)
    for (const text of ["update journal set reason = 'x'", 'delete from journal', 'truncate journal']) {
      await expect(asOwner(text)).rejects.toThrow('the journal is never rewritten')
    }
    expect(await fresh.rawAs(null, 'select act from journal', 'system')).toEqual([{ act: 'programme-begun' }])
  })
})
