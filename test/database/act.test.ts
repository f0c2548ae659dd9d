import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRefusal, refuse } from '../../src/core/refusal.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { actorOf, begin, elsewhere, exampleshire, host, join, serviceOf, somebody } from '../support/people.ts'

describe.each(databases)('an act on $name', (kind) => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
  })
  afterAll(() => fresh?.drop())

  const lines = async (): Promise<number> => Number((await fresh.rawAs(null, 'select count(*) as n from journal', 'system'))[0]!['n'])

  it('leaves exactly one line in the journal and says who, when, in what capacity and about what', async () => {
    const lead = somebody('Ada')
    const membership = serviceOf(lead, exampleshire, 'programme-lead')
    const actor = await join(fresh.store, lead, membership)
    const before = await lines()
    const ben = somebody('Ben')
    await join(fresh.store, ben)
    const service = serviceOf(ben, exampleshire, 'analyst')
    const done = await fresh.store.act(actor, ({ record }) => record({ kind: 'membership-begun', programme: exampleshire.id, membership: service }, actor))
    expect(isRefusal(done)).toBe(false)
    expect(await lines()).toBe(before + 2)
    const [line] = await fresh.store.read(actor, ({ journalOf }) => journalOf(exampleshire.id))
    expect(line).toMatchObject({
      person: { id: 'Ada', name: 'Ada Sample' },
      capacity: 'The programme-lead',
      act: 'membership-begun',
      subject: { kind: 'membership', id: service.id },
      before: null,
      after: service,
    })
    expect(line!.at).toMatch(/^2026-11-20T09:00:00\.\d{3}Z$/)
  })

  it('keeps in the line the warning about child data that the person went past', async () => {
    const pat = somebody('Pat')
    await join(fresh.store, pat)
    const membership = serviceOf(pat, exampleshire, 'analyst')
    const wentPast = { shapes: ['case-reference'], reason: 'It is the number of a contract.' } as const
    await fresh.store.act(host, ({ record }) => record({ kind: 'membership-begun', programme: exampleshire.id, membership }, host, wentPast))
    const [line] = await fresh.store.read(host, ({ journalOf }) => journalOf(exampleshire.id, { most: 1, before: null, subject: null }))
    expect(line!.after).toEqual({ ...membership, wentPastWarning: wentPast })
  })

  it('writes nothing when given a refusal and hands it back', async () => {
    const before = await lines()
    const no = refuse('not-today', 'Not today.', 'Come back tomorrow.')
    expect(await fresh.store.act(host, ({ record }) => record(no, host))).toEqual(no)
    expect(await lines()).toBe(before)
  })

  it('undoes what it wrote when it ends in a refusal', async () => {
    const before = await lines()
    const no = refuse('second-thoughts', 'No.', 'Nothing.')
    const ended = await fresh.store.act(host, async ({ record }) => {
      await record({ kind: 'programme-begun', programme: elsewhere.id, about: elsewhere }, host)
      return no
    })
    expect(ended).toEqual(no)
    expect(await lines()).toBe(before)
    expect(await fresh.store.read(host, ({ programme }) => programme(elsewhere.id))).toBeNull()
  })

  it('undoes what it wrote when it throws', async () => {
    const before = await lines()
    const act = fresh.store.act(host, async ({ record }) => {
      await record({ kind: 'programme-begun', programme: elsewhere.id, about: elsewhere }, host)
      throw new Error('the disk is full')
    })
    await expect(act).rejects.toThrow('the disk is full')
    expect(await lines()).toBe(before)
  })

  it('does not let an operation go on as if it had not been refused', async () => {
    const act = fresh.store.act(host, async ({ record }) => {
      await record({ kind: 'programme-begun', programme: exampleshire.id, about: exampleshire }, host)
      return 'all is well'
    })
    await expect(act).rejects.toThrow('answered as if it had not been')
  })

  it('tells the same e-mail address in other capitals in words', async () => {
    const twin = { ...somebody('Cora'), email: 'ADA@exampleshire.example' }
    const done = await fresh.store.act(host, ({ record }) => record({ kind: 'person-added', programme: null, person: twin, passwordHash: 'x' }, host))
    expect(done).toMatchObject({ kind: 'refusal', code: 'already-there', message: 'Somebody with this e-mail address is on the list already.' })
  })

  it('never writes a password or its hash in the journal', async () => {
    const dora = somebody('Dora')
    await fresh.store.act(host, ({ record }) => record({ kind: 'person-added', programme: null, person: dora, passwordHash: 'first-secret-hash' }, host))
    await fresh.store.act(host, ({ record }) => record({ kind: 'password-set', programme: null, person: dora.id, passwordHash: 'second-secret-hash' }, host))
    expect((await fresh.store.door.accountByEmail('DORA@exampleshire.example'))?.passwordHash).toBe('second-secret-hash')
    expect(await fresh.rawAs(null, "select 1 from journal where after::text like '%secret%' or before::text like '%secret%'", 'system')).toEqual([])
  })

  it('refuses to record for somebody other than the one who acts', async () => {
    const ada = actorOf(somebody('Ada'))
    const act = fresh.store.act(host, ({ record }) => record({ kind: 'programme-begun', programme: elsewhere.id, about: elsewhere }, ada))
    await expect(act).rejects.toThrow('for another actor')
  })

  it('throws at once where a query is sent past the open transaction', async () => {
    const act = fresh.store.act(host, () => fresh.store.read(host, ({ programmes }) => programmes()))
    await expect(act).rejects.toThrow('past the open transaction')
    const nested = fresh.store.act(host, () => fresh.store.act(host, () => Promise.resolve(1)))
    await expect(nested).rejects.toThrow('past the open transaction')
  })

  it('goes on after an error of SQL', async () => {
    await expect(fresh.raw('select * from nowhere')).rejects.toThrow('nowhere')
    expect(await fresh.raw('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('keeps one chain when many write at once', async () => {
    const before = await lines()
    const people = Array.from({ length: 20 }, (_, index) => somebody(`Crowd${index}`))
    await Promise.all(people.map((person) => join(fresh.store, person, serviceOf(person, exampleshire, 'partner'))))
    expect(await lines()).toBe(before + 40)
    const broken = await fresh.rawAs(
      null,
      `select sequence from (select sequence, previous, lag(hash, 1, repeat('0', 64)) over (order by sequence) as before,
         row_number() over (order by sequence) as position from journal) j where previous <> before or sequence <> position`,
      'system',
    )
    expect(broken).toEqual([])
  })
})
