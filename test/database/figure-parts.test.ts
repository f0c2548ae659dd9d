import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { LoadId } from '../../src/core/measure/figure.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { FigurePart } from '../../src/core/measure/read-part.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { memberRoles, type MemberRole } from '../../src/core/people/role.ts'
import { permissions } from '../../src/core/people/permission.ts'
import { shippedRegistry } from '../../src/core/measure/registry/measure-registry.ts'
import type { SettledParts } from '../../src/core/measure/settle-parts.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { breakdownsAsSeen } from '../../src/main/breakdowns-as-seen.ts'
import { figuresAsSeen } from '../../src/main/figures-as-seen.ts'
import { figuresWithPartsTable } from '../../src/reports/export/figures-with-parts-table.ts'
import { toCsv } from '../../src/reports/export/to-csv.ts'
import { readFigures } from '../../src/sources/figures/read-figures.ts'
import { csvRows } from '../../src/sources/spreadsheet/csv-rows.ts'
import { partsToSee } from '../../src/web/journeys/load-figures/parts-to-see.ts'
import { loadFigures, undoALoad } from '../../src/operations/load-figures.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { figureOf, fileOf, number } from '../support/figures.ts'
import { begin, elsewhere, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

const programme = exampleshire.id
const [measure, body] = [measureId('children-in-care'), bodyId('exampleshire-county-council')]
const period = { from: day('2026-10-31'), to: day('2026-10-31') }
const figure = (value: number) => figureOf(2026, number(value), { measure, period })
const part = (group: string, value: number): FigurePart => ({ measure, body, period, by: 'sex', group, value, outOf: null })

describe.each(databases)('parts of figures on $name', (kind) => {
  let fresh: FreshDatabase
  let analyst: Actor
  let outsider: Actor
  const members = new Map<MemberRole, Actor>()
  let made = 0
  const needs = () => ({ newId: () => `id-${(made += 1)}`, now: () => '2026-11-20T09:00:00.000Z' })
  const load = (hash: string, value: number, parts: readonly FigurePart[]) =>
    fresh.store.act(analyst, (inside) => loadFigures({ ...inside, ...needs() }, { ...fileOf(hash, [figure(value)]), parts: { read: () => parts, figureParts: inside.figureParts } }, { programme, actor: analyst }))
  const held = (actor = analyst) => fresh.store.read(actor, async (reads) => (await reads.figureParts(programme, measure, body, period)).map(({ group, value }) => `${group} ${value}`))
  const seen = (actor: Actor) => fresh.store.read(actor, async (reads) => breakdownsAsSeen(reads, actor, () => day('2026-11-20'))(programme, { measure, body, period }))

  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    await begin(fresh.store, elsewhere)
    for (const role of memberRoles) members.set(role, await join(fresh.store, somebody(`Ada ${role}`), serviceOf(somebody(`Ada ${role}`), exampleshire, role)))
    analyst = members.get('analyst')!
    const cleo = somebody('Cleo')
    outsider = await join(fresh.store, cleo, serviceOf(cleo, elsewhere, 'analyst'))
  })
  afterAll(() => fresh?.drop())

  it('come in with their figures, and the journal says how many and no more', async () => {
    expect(await load('a', 80, [part('female', 40), part('male', 31), part('neither', 2), part('unknown', 7)])).toMatchObject({ kind: 'figures-loaded' })
    expect(await held()).toEqual(['female 40', 'male 31', 'neither 2', 'unknown 7'])
    const [line] = await fresh.store.read(analyst, (reads) => reads.journalAbout({ kind: 'load', id: 'id-1' }))
    expect(line!.after).toMatchObject({ parts: 4 })
    expect(JSON.stringify(line)).not.toMatch(/neither|female/)
  })
  it('are seen whole by who may see small numbers, and by nobody else', async () => {
    for (const [role, actor] of members) {
      const { breakdowns } = await seen(actor)
      const values = breakdowns.flatMap(({ parts }) => parts.map(({ group, value }) => `${group} ${value}`))
      expect(values, role).toEqual(permissions['see-small-numbers'][role] ? ['female 40', 'male 31', 'neither 2', 'unknown 7'] : ['female 40', 'male 31', 'neither null', 'unknown null'])
    }
    expect(await seen(outsider)).toEqual({ breakdowns: [], restated: [] })
    expect(await held(outsider)).toEqual([])
  })
  it('are said to be of an earlier count where their figure was counted again without them', async () => {
    await load('b', 81, [])
    expect(await seen(analyst)).toEqual({ breakdowns: [], restated: ['sex'] })
    await load('c', 81, [part('female', 41), part('male', 40)])
    expect((await seen(analyst)).breakdowns[0]!.parts.map(({ value }) => value)).toEqual([41, 40, 0, 0])
  })
  it('go with the load that is taken back, and what stood there before comes back', async () => {
    await fresh.store.act(analyst, (inside) => undoALoad({ ...inside, ...needs() }, { load: 'id-3' as LoadId, reason: 'The wrong file.' }, { programme, actor: analyst }))
    expect(await held()).toEqual(['female 40', 'male 31', 'neither 2', 'unknown 7'])
    expect(await fresh.store.read(analyst, (reads) => reads.periodsWithParts(programme))).toEqual([{ measure, body, period }])
  })

  const takenOut = (actor: Actor) =>
    fresh.store.read(actor, async (reads) => {
      const ask = { ...figuresAsSeen(reads, actor, () => day('2026-11-20')), breakdowns: breakdownsAsSeen(reads, actor, () => day('2026-11-20')) }
      const csv = toCsv(figuresWithPartsTable(await partsToSee(ask, { programme: exampleshire })))
      if (isRefusal(csv)) throw new Error(csv.message)
      return csv
    })
  const bringIn = (csv: string, name: string) =>
    fresh.store.act(analyst, async (inside) => {
      const reading = await readFigures({ name: 'parts.csv', bytes: new TextEncoder().encode(csv), measures: shippedRegistry, bodies: [{ id: body, kind: 'council', name: 'Exampleshire County Council', dfeCode: null, gssCode: null, validFrom: null, validTo: null }] }, () => undefined)
      if (isRefusal(reading)) throw new Error(reading.message)
      let settled: SettledParts | null = null
      const hash = createHash('sha256').update(csv).update(name).digest('hex')
      const loaded = await loadFigures({ ...inside, ...needs() }, { ...fileOf('d'), sha256: hash, batches: reading.batches, parts: { read: () => reading.parts?.() ?? [], figureParts: inside.figureParts }, seeParts: (each) => (settled = each) }, { programme, actor: analyst })
      if (isRefusal(loaded)) throw new Error(loaded.message)
      return { load: loaded.load.id, figures: loaded.counted(), splits: { ...settled!, fresh: settled!.fresh.length } }
    })
  /** Split, part, value and sign of each row. */
  const rowsIn = (csv: string) => [...csvRows(new TextEncoder().encode(csv))].slice(1).map(({ cells }) => [cells[6], cells[7], cells[9], cells[10]])
  const raw = () => fresh.store.read(analyst, async (reads) => (await reads.figureParts(programme, measure, body, period)).flatMap(({ by, group, value, outOf }) => (value === 0 ? [] : [`${by} ${group} ${value}/${outOf}`])))

  it('go out as a table and come in again: nothing changes, however often', async () => {
    await load('e', 80, [part('female', 41), part('male', 30), part('neither', 2), part('unknown', 7)])
    const [before, csv] = [await raw(), await takenOut(analyst)]
    expect(before).toEqual(['sex female 41/null', 'sex male 30/null', 'sex neither 2/null', 'sex unknown 7/null'])
    for (const again of ['first', 'second']) expect(await bringIn(csv, again)).toMatchObject({ figures: { added: 0, restated: 0, unchanged: 1 }, splits: { fresh: 0, added: 0, restated: 0, unchanged: 1 } })
    expect([await raw(), await takenOut(analyst)]).toEqual([before, csv])
  })
  it('come back cell by cell after another load took their place, and go with the load that brought them', async () => {
    const [before, csv] = [await raw(), await takenOut(analyst)]
    await load('f', 83, [part('female', 41), part('male', 42)])
    const between = await raw()
    const { load: brought, figures, splits } = await bringIn(csv, 'third')
    expect([figures, splits]).toMatchObject([{ restated: 1 }, { restated: 1, fresh: 4 }])
    expect([await raw(), rowsIn(await takenOut(analyst))]).toEqual([before, rowsIn(csv)])
    await fresh.store.act(analyst, (inside) => undoALoad({ ...inside, ...needs() }, { load: brought, reason: 'The wrong file.' }, { programme, actor: analyst }))
    expect([await raw(), (await seen(analyst)).restated]).toEqual([between, []])
    await bringIn(csv, 'fourth')
    expect(await raw()).toEqual(before)
  })
  it('stay as they are on record where the file of somebody who may not see small numbers is brought in, and so does a small figure', async () => {
    const before = await raw()
    for (const [role, actor] of members) {
      if (permissions['see-small-numbers'][role]) continue
      const csv = await takenOut(actor)
      expect(rowsIn(csv).filter(([split]) => split === 'sex'), role).toEqual([['sex', 'female', '41', ''], ['sex', 'male', '30', ''], ['sex', 'neither', '', 'c'], ['sex', 'unknown', '', 'c']])
      expect(await bringIn(csv, role)).toMatchObject({ figures: { added: 0, restated: 0, unchanged: 1 }, splits: { fresh: 0 } })
    }
    await load('9', 4, [part('female', 4)])
    const [small, stranger] = [await raw(), [...members].find(([role]) => !permissions['see-small-numbers'][role])![1]]
    const csv = await takenOut(stranger)
    expect(rowsIn(csv)).toEqual([['', '', '', 'c'], ...['female', 'male', 'neither', 'unknown'].map((group) => ['sex', group, '', 'c'])])
    expect(await bringIn(csv, 'small')).toMatchObject({ figures: { added: 0, restated: 0, unchanged: 1 }, splits: { fresh: 0 } })
    expect([await raw(), (await seen(analyst)).breakdowns[0]!.whole.value]).toEqual([small, 4])
    expect(small).not.toEqual(before)
  })
})
