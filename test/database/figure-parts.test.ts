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
import { insideAnAct, partsMemory } from '../../src/main/sealed-parts.ts'
import { figuresAsSeen } from '../../src/main/figures-as-seen.ts'
import { figuresWithPartsTable } from '../../src/reports/export/figures-with-parts-table.ts'
import { toCsv } from '../../src/reports/export/to-csv.ts'
import { readFigures } from '../../src/sources/figures/read-figures.ts'
import { csvRows } from '../../src/sources/spreadsheet/csv-rows.ts'
import { partsToSee } from '../../src/web/journeys/load-figures/parts-to-see.ts'
import { loadFigures, undoALoad } from '../../src/operations/load-figures.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { figureOf, fileOf, number } from '../support/figures.ts'
import { knownSum, subtractingReader, type KnownSum } from '../support/subtracting-reader.ts'
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
  // One memory for everybody and all that follows, as in a running service: whatever it holds of one person must do no harm to what another is given.
  const memory = partsMemory()
  const seen = (actor: Actor, on = day('2026-11-20')) => fresh.store.read(actor, async (reads) => breakdownsAsSeen(reads, actor, () => on, memory)(programme, { measure, body, period }))

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
  it('are decided once while nothing changes, for whoever may not see small numbers alone, and never given to another sight, programme or day from memory', async () => {
    const held = partsMemory()
    const asked: string[] = []
    const readBy = (actor: Actor, on: string) =>
      fresh.store.read(actor, async (reads) => {
        const noted = { ...reads, allFigureParts: (of: typeof programme) => (asked.push('all'), reads.allFigureParts(of)), figureParts: (...of: Parameters<typeof reads.figureParts>) => (asked.push('one'), reads.figureParts(...of)) }
        return (await breakdownsAsSeen(noted, actor, () => day(on), held)(programme, { measure, body, period })).breakdowns.map(({ parts }) => parts.map(({ value }) => value))
      })
    const [whole, kept] = [[[40, 31, 2, 7]], [[40, 31, null, null]]]
    const [stranger, other] = [...members].filter(([role]) => !permissions['see-small-numbers'][role]).map(([, actor]) => actor)
    expect([await readBy(stranger!, '2026-11-20'), await readBy(analyst, '2026-11-20'), await readBy(outsider, '2026-11-20'), await readBy(other!, '2026-11-20'), await readBy(stranger!, '2026-11-20'), await readBy(analyst, '2026-11-20')]).toEqual([kept, whole, [], kept, kept, whole])
    // The analyst reads the one figure each time; the outsider, who sees no line of the journal, asks the database and gets nothing; the second stranger is given what was decided for the first.
    expect(asked).toEqual(['all', 'one', 'all', 'one'])
    await readBy(other!, '2026-11-21')
    expect(asked.slice(4)).toEqual(['all'])
    // Whose service is over is no member any more: the database shows them neither a line nor a part.
    expect([await readBy({ ...stranger!, memberships: [] } as Actor, '2026-11-21'), await readBy({ ...outsider, memberships: [] } as Actor, '2026-11-21')]).toEqual([kept, []])
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
      const ask = { ...figuresAsSeen(reads, actor, () => day('2026-11-20')), breakdowns: breakdownsAsSeen(reads, actor, () => day('2026-11-20'), memory) }
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
    expect([rowsIn(csv), await seen(stranger)]).toEqual([[], { breakdowns: [], restated: [] }])
    expect(await bringIn(csv, 'small')).toMatchObject({ figures: { added: 0, restated: 0, unchanged: 0 }, splits: { fresh: 0 } })
    expect([await raw(), (await seen(analyst)).breakdowns[0]!.whole.value]).toEqual([small, 4])
    expect(small).not.toEqual(before)
  })

  /** A county and its two councils, two months and both together, told apart by sex and by council. South has three girls in October, and two in November whose sex is not recorded. */
  const planted = () => {
    const [north, south] = [bodyId('north-northamptonshire-council'), bodyId('west-northamptonshire-council')]
    const months = [{ from: day('2026-08-01'), to: day('2026-08-31') }, { from: day('2026-09-01'), to: day('2026-09-30') }] as const
    const both = { from: months[0].from, to: months[1].to }
    const truth: readonly (readonly [typeof body, typeof both, Readonly<Record<string, number>>])[] = [
      [north, months[0], { female: 37, male: 18, unknown: 9 }], [south, months[0], { female: 3, male: 30, unknown: 20 }], [north, months[1], { female: 22, male: 31, unknown: 0 }], [south, months[1], { female: 40, male: 33, unknown: 2 }],
    ]
    const added = (is: (of: (typeof truth)[number]) => boolean): Readonly<Record<string, number>> => Object.fromEntries(['female', 'male', 'unknown'].map((group) => [group, truth.filter(is).reduce((sum, [, , cells]) => sum + cells[group]!, 0)]))
    const rows = [...truth, ...months.map((each) => [body, each, added(([, period]) => period === each)] as const), ...[north, south].map((each) => [each, both, added(([whose]) => whose === each)] as const), [body, both, added(() => true)] as const]
    const total = (cells: Readonly<Record<string, number>>): number => Object.values(cells).reduce((sum, each) => sum + each, 0)
    const lines = rows.flatMap(([whose, { from, to }, cells]) => {
      const start = `${measure},${whose},${from},${to}`
      const councils = whose === body ? [north, south].map((each) => `${start},owner-council,${each === north ? 'north' : 'south'},${total(rows.find(([other, period]) => other === each && period.from === from && period.to === to)![2])}`) : []
      return [`${start},,,${total(cells)}`, ...Object.entries(cells).map(([group, value]) => `${start},sex,${group},${value}`), ...councils]
    })
    return { csv: `Measure,Body,From,To,Split,Part,Value\n${lines.join('\n')}\n`, bodies: [body, north, south], councils: [north, south], months, both }
  }

  it('cannot be worked out by anybody who takes everything out and subtracts, whatever the role', async () => {
    const { csv, councils, months, both } = planted()
    expect(await bringIn(csv, 'planted')).toMatchObject({ figures: { added: 9 }, splits: { added: 12 } })
    const name = (whose: string, from: string, to: string, group: string): string => `${whose}|${from}|${to}|${group}`
    const secrets = [name(councils[1]!, months[0].from, months[0].to, 'female'), name(councils[1]!, months[1].from, months[1].to, 'unknown')]
    let tried = 0
    for (const [role, actor] of members) {
      const parts = [...csvRows(new TextEncoder().encode(await takenOut(actor)))].slice(1).map(({ cells }) => cells)
      const whole = await fresh.store.read(actor, async (reads) => figuresAsSeen(reads, actor, () => day('2026-11-20')).figuresOfMeasure(programme, measure, null))
      const known: KnownSum[] = parts.flatMap(([, , whose, , from, to, split, group, , value]) => (split === 'sex' && value !== '' ? [knownSum([name(whose!, from!, to!, group!)], Number(value))] : []))
      // The files of figures give the wholes; councils add up to the county, and months to both.
      const groups = ['female', 'male', 'neither', 'unknown']
      for (const { body: whose, period: { from, to }, amount } of whole) if (amount.kind === 'number') known.push(knownSum(groups.map((group) => name(whose, from, to, group)), amount.value))
      for (const group of groups) {
        for (const { from, to } of [...months, both]) known.push(knownSum(councils.map((each) => name(each, from, to, group)), 0, [name(body, from, to, group)]))
        for (const whose of [body, ...councils]) known.push(knownSum(months.map(({ from, to }) => name(whose, from, to, group)), 0, [name(whose, both.from, both.to, group)]))
      }
      const ranges = subtractingReader(known)
      const found = secrets.map((secret) => ranges.get(secret)!)
      const sees = permissions['see-small-numbers'][role]
      expect([role, found.map(({ low, high }) => (sees ? [low, high] : low <= 1 && high >= 5))]).toEqual([role, sees ? [[3, 3], [2, 2]] : [true, true]])
      tried += sees ? 0 : 1
      // Whoever may not see them gets no number from 1 to 5 at all.
      expect([role, parts.some((cells) => [9, 11, 12].some((at) => /^[1-5]$/.test(cells[at]!)))]).toEqual([role, sees])
    }
    expect(tried).toBeGreaterThan(2)
  })
  it('are decided anew once anything was written, and never by what an act read that was undone', async () => {
    const stranger = [...members].find(([role]) => !permissions['see-small-numbers'][role])![1]
    const values = async () => (await seen(stranger)).breakdowns.map(({ parts }) => parts.map(({ value }) => value))
    await load('0', 80, [part('female', 40), part('male', 31), part('neither', 2), part('unknown', 7)])
    expect(await values()).toEqual([[40, 31, null, null]])
    const undone: unknown[] = []
    await fresh.store.act<string>(analyst, async (inside) => {
      const loaded = await loadFigures({ ...inside, ...needs() }, { ...fileOf('1', [figure(90)]), parts: { read: () => [part('female', 60), part('male', 30)], figureParts: inside.figureParts } }, { programme, actor: analyst })
      undone.push(isRefusal(loaded), (await breakdownsAsSeen(inside, stranger, () => day('2026-11-20'), insideAnAct(memory))(programme, { measure, body, period })).breakdowns[0]?.parts.map(({ value }) => value))
      throw new Error('undone')
    }).catch(({ message }: Error) => undone.push(message))
    expect(undone).toEqual([false, [60, 30, 0, 0], 'undone'])
    // The next act takes the place of the undone one in the journal.
    await load('2', 80, [part('female', 42), part('male', 38)])
    expect(await values()).toEqual([[42, 38, 0, 0]])
    await load('3', 80, [part('female', 40), part('male', 31), part('neither', 2), part('unknown', 7)])
    expect(await values()).toEqual([[40, 31, null, null]])
  })
})
