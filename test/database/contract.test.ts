import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyId } from '../../src/core/bodies/body.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { contractAfter, contractChanges, submittedAgain } from '../support/contract-changes.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, elsewhere, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

describe.each(databases)('a contract on $name', (kind) => {
  let fresh: FreshDatabase
  let lead: Actor
  let outsider: Actor
  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    await begin(fresh.store, elsewhere)
    const [ada, olu] = [somebody('Ada'), somebody('Olu')]
    lead = await join(fresh.store, ada, { ...serviceOf(ada, exampleshire, 'director'), speaksFor: bodyId('north') })
    outsider = await join(fresh.store, olu, serviceOf(olu, elsewhere, 'director'))
    for (const [change, actor] of contractChanges(lead)) {
      const done = await fresh.store.act(actor, ({ record }) => record(change, actor))
      if (isRefusal(done)) throw new Error(`${change.kind}: ${done.message}`)
    }
  })
  afterAll(() => fresh?.drop())

  const held = (actor: Actor) => fresh.store.read(actor, (reads) => reads.contracts(exampleshire.id))

  it('reads back as it was recorded, and only inside its programme', async () => {
    expect(await held(lead)).toEqual([contractAfter])
    expect(await held(outsider)).toEqual([])
  })
  it('keeps for whom a person speaks', async () =>
    expect((await fresh.store.read(lead, (reads) => reads.membershipsOf(exampleshire.id)))[0]?.membership.speaksFor).toBe('north'))
  it('takes the same submission once, and the next version beside it', async () => {
    const given = contractAfter.returns[0]!
    const twice = await fresh.store.act(lead, ({ record }) => record({ ...submittedAgain, submitted: { ...given, id: 'other' as typeof given.id }, earlier: null }, lead))
    expect(twice).toMatchObject({ code: 'already-there' })
    await fresh.store.act(lead, ({ record }) => record(submittedAgain, lead))
    expect((await held(lead))[0]?.returns).toEqual([given, submittedAgain.submitted])
  })
  it.each(['kpi_return', 'kpi_version', 'contract', 'contract_forecast', 'contract_meeting'])('lets nobody rewrite a row of %s', async (table) => {
    for (const role of ['app', 'system'] as const) {
      await expect(fresh.rawAs(lead.kind === 'person' ? lead.person : null, `update ${table} set programme = programme`, role)).rejects.toThrow(/permission denied/)
      await expect(fresh.rawAs(lead.kind === 'person' ? lead.person : null, `delete from ${table}`, role)).rejects.toThrow(/permission denied/)
    }
  })
})
