import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

describe.each(databases)('the door on $name', (kind) => {
  let fresh: FreshDatabase
  const ada = somebody('Ada')
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    await join(fresh.store, ada, serviceOf(ada, exampleshire, 'chair'))
  })
  afterAll(() => fresh?.drop())

  const later = '2026-11-20T18:00:00.000Z'

  it('finds an account by its address, whatever the capitals, and nobody by another', async () => {
    expect(await fresh.store.door.accountByEmail(' ADA@Exampleshire.example ')).toEqual({ person: ada, passwordHash: 'not a hash' })
    expect(await fresh.store.door.accountByEmail('nobody@exampleshire.example')).toBeNull()
  })

  it('keeps a session until it is revoked', async () => {
    await fresh.store.door.beginSession({ tokenHash: 'one', person: ada.id, expiresAt: later })
    await fresh.store.door.beginSession({ tokenHash: 'two', person: ada.id, expiresAt: later })
    const found = await fresh.store.door.findSession('one')
    expect(found).toMatchObject({ person: ada, memberships: [{ role: 'chair', programme: exampleshire.id }], expiresAt: later })
    await fresh.store.door.revokeSession('one')
    expect(await fresh.store.door.findSession('one')).toBeNull()
    expect(await fresh.store.door.findSession('two')).not.toBeNull()
    expect(await fresh.store.door.revokeSessionsOf(ada.id)).toBe(1)
    expect(await fresh.store.door.findSession('two')).toBeNull()
  })

  it('knows no session that is over, idle for too long, or another’s token', async () => {
    await fresh.store.door.beginSession({ tokenHash: 'over', person: ada.id, expiresAt: '2026-11-20T08:00:00.000Z' })
    await fresh.store.door.beginSession({ tokenHash: 'idle', person: ada.id, expiresAt: later })
    expect(await fresh.store.door.findSession('over')).toBeNull()
    expect(await fresh.store.door.findSession('idle', '2026-11-20T17:00:00.000Z')).toBeNull()
    expect(await fresh.store.door.findSession('idle', '2026-11-20T08:30:00.000Z')).not.toBeNull()
    expect(await fresh.store.door.findSession('made up')).toBeNull()
  })

  it('lets nobody back in who was disabled meanwhile', async () => {
    await fresh.rawAs(null, "update person set is_disabled = true where id = 'Ada'", 'system')
    expect(await fresh.store.door.findSession('idle')).toBeNull()
    await fresh.rawAs(null, "update person set is_disabled = false where id = 'Ada'", 'system')
  })

  it('counts failed attempts; a success wipes those of its address of mail, not those of its network', async () => {
    const note = (email: string, succeeded: boolean) => fresh.store.door.noteAttempt({ email, address: '192.0.2.7', succeeded })
    const failed = (email: string) => fresh.store.door.failedAttempts({ email, address: '192.0.2.7' }, '2026-11-20T00:00:00.000Z')
    for (const email of ['Ada@x.example', 'ada@x.example', 'ben@x.example']) await note(email, false)
    expect(await failed('ADA@x.example')).toEqual({ byEmail: 2, byAddress: 3 })
    await note('ada@x.example', true)
    expect(await failed('ada@x.example')).toEqual({ byEmail: 0, byAddress: 3 })
    await fresh.store.door.forgetBefore('2026-11-21T00:00:00.000Z')
    expect(await failed('ben@x.example')).toEqual({ byEmail: 0, byAddress: 0 })
  })

  it('leaves no line in the journal', async () => {
    expect(await fresh.rawAs(null, "select 1 from journal where act like '%session%' or act like '%sign%'", 'system')).toEqual([])
  })
})
