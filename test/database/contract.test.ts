import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyId } from '../../src/core/bodies/body.ts'
import type { ContractRecord } from '../../src/core/contract/contract-record.ts'
import type { Sha256 } from '../../src/core/inspection/inspection.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import type { Row } from '../../src/core/table/table.ts'
import { bringInReturns } from '../../src/operations/bring-in-returns.ts'
import { returnsTable } from '../../src/reports/export/returns-table.ts'
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
  it('takes a file of figures whole, with a line of the journal for each submission, and the same file again changes nothing', async () => {
    const tess = somebody('Tess')
    const trust = await join(fresh.store, tess, { ...serviceOf(tess, exampleshire, 'analyst'), speaksFor: bodyId('trust') })
    const row = (from: string, to: string, body: string, numerator: number) => ({ contract: null, code: 'A1', from, to, version: null, body, numerator, denominator: 100, value: null, gap: null, source: null, status: 'Final', quality: 'Sound', qualityNote: null, commentary: '“Snow”', why: null })
    const rows = [row('2025-04-01', '2025-06-30', 'north', 81), row('2025-04-01', '2025-06-30', 'south', 82), row('2025-07-01', '2025-09-30', 'north', 83), row('2025-07-01', '2025-09-30', 'south', 84)]
    const file = { name: 'quarters.csv', sha256: 'b'.repeat(64) as Sha256 }
    let made = 0
    const bring = (own: readonly Row[], actor: Actor = trust) =>
      fresh.store.act(actor, (does) => bringInReturns({ ...does, newId: () => `brought-${(made += 1)}` }, { contract: contractAfter.contract.id, rows: own, rowNumbers: own.map((_row, index) => index + 2), file }, { programme: exampleshire.id, actor }))
    const lines = async () => (await fresh.store.read(lead, (reads) => reads.journalOf(exampleshire.id, { most: 100 }))).filter(({ act }) => act === 'kpi-return-submitted')
    const [before, held0] = [(await lines()).length, (await held(lead))[0]!.returns.length]
    expect(await bring([...rows.slice(0, 3), { ...rows[3]!, numerator: 101 }])).toMatchObject({ code: 'file-has-problems' })
    expect(await bring(rows, lead)).toMatchObject({ code: 'no-voice' })
    expect([(await lines()).length, (await held(lead))[0]!.returns.length]).toEqual([before, held0])
    expect(await bring(rows)).toEqual({ kind: 'returns-brought-in', first: 2, again: 0 })
    expect((await lines()).length).toBe(before + 2)
    const stored = (await held(lead))[0]!.returns.filter((each) => each.file !== undefined)
    expect(stored).toMatchObject([{ period: { from: '2025-04-01' }, file, by: { name: 'Tess Sample', body: 'trust' }, commentary: '“Snow”' }, { period: { from: '2025-07-01' }, file }])
    expect(await bring(rows)).toEqual({ kind: 'returns-brought-in', first: 0, again: 0 })
    expect(await bring([{ ...rows[0]!, numerator: null, denominator: null, gap: 'Lost.', why: 'The system lost them.' }, rows[1]!])).toEqual({ kind: 'returns-brought-in', first: 0, again: 1 })
    expect(await bring([{ ...rows[0]!, numerator: null, denominator: null, gap: 'Lost.', why: 'The system lost them.' }, rows[1]!])).toEqual({ kind: 'returns-brought-in', first: 0, again: 0 })
    expect((await lines()).length).toBe(before + 3)
  })
  it('gives its figures to where none were ever given, cell by cell, in the file that is taken out', async () => {
    const { contract, schedule } = (await held(lead))[0]!
    const there = { ...contract, programme: elsewhere.id }
    for (const change of [{ kind: 'contract-entered', programme: elsewhere.id, contract: there }, { kind: 'kpi-entered', programme: elsewhere.id, contract: there.id, version: { ...schedule[0]!, change: null } }] as const) {
      const done = await fresh.store.act(outsider, ({ record }) => record(change, outsider))
      if (isRefusal(done)) throw new Error(done.message)
    }
    const tom = somebody('Tom')
    const trust = await join(fresh.store, tom, { ...serviceOf(tom, elsewhere, 'analyst'), speaksFor: bodyId('trust') })
    const tableOf = (record: ContractRecord | undefined): readonly Row[] => (record === undefined ? [] : returnsTable([record], [], () => ({ seesSmallNumbers: true })).rows)
    const cells = (rows: readonly Row[]) => rows.map(({ onForReading: _on, byForReading: _by, fileForReading: _file, ...said }) => said)
    const out = tableOf((await held(lead))[0])
    expect(out.length).toBeGreaterThanOrEqual(10)
    let made = 0
    const done = await fresh.store.act(trust, (does) => bringInReturns({ ...does, newId: () => `there-${(made += 1)}` }, { contract: there.id, rows: out, rowNumbers: out.map((_row, index) => index + 2) }, { programme: elsewhere.id, actor: trust }))
    expect(done).toEqual({ kind: 'returns-brought-in', first: 3, again: 2 })
    const home = tableOf((await fresh.store.read(trust, (reads) => reads.contracts(elsewhere.id)))[0])
    expect(cells(home)).toEqual(cells(out))
    expect(new Set(home.map(({ byForReading }) => byForReading))).toEqual(new Set(['Tom Sample']))
  })
  it.each(['kpi_return', 'kpi_version', 'contract', 'contract_forecast', 'contract_meeting'])('lets nobody rewrite a row of %s', async (table) => {
    for (const role of ['app', 'system'] as const) {
      await expect(fresh.rawAs(lead.kind === 'person' ? lead.person : null, `update ${table} set programme = programme`, role)).rejects.toThrow(/permission denied/)
      await expect(fresh.rawAs(lead.kind === 'person' ? lead.person : null, `delete from ${table}`, role)).rejects.toThrow(/permission denied/)
    }
  })
})
