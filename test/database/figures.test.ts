import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { LoadId } from '../../src/core/measure/figure.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { ReadFigure } from '../../src/core/measure/read-figure.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { loadFigures, undoALoad } from '../../src/operations/load-figures.ts'
import { noteFiguresShown } from '../../src/operations/note-figures-shown.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { figureOf, fileOf, inBatches, number } from '../support/figures.ts'
import { begin, elsewhere, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

const programme = exampleshire.id
const [measure, body] = [measureId('re-referrals'), bodyId('exampleshire-county-council')]

describe.each(databases)('figures on $name', (kind) => {
  let fresh: FreshDatabase
  let analyst: Actor
  let councillor: Actor
  let outsider: Actor
  let made = 0
  const needs = () => ({ newId: () => `id-${(made += 1)}`, now: () => '2026-11-20T09:00:00.000Z' })
  const load = (hash: string, ...batches: readonly (readonly ReadFigure[])[]) =>
    fresh.store.act(analyst, (inside) => loadFigures({ ...inside, ...needs() }, fileOf(hash, ...batches), { programme, actor: analyst }))
  const undo = (id: string, reason = 'The wrong file.') =>
    fresh.store.act(analyst, (inside) => undoALoad({ ...inside, ...needs() }, { load: id as LoadId, reason }, { programme, actor: analyst }))
  const idOf = async (hash: string) => (await fresh.store.read(analyst, (reads) => reads.loads(programme))).find(({ sha256, undoes }) => sha256 === hash.repeat(64) && undoes === null)!.id
  const shown = async () => (await fresh.store.read(analyst, (reads) => reads.figuresOfBody(programme, body))).map(({ period, amount, revision }) => `${period.to.slice(0, 4)} ${amount.kind === 'number' ? amount.value : amount.symbol} r${revision}`)

  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, exampleshire)
    await begin(fresh.store, elsewhere)
    const [ada, ben, cleo] = [somebody('Ada'), somebody('Ben'), somebody('Cleo')]
    analyst = await join(fresh.store, ada, serviceOf(ada, exampleshire, 'analyst'))
    councillor = await join(fresh.store, ben, serviceOf(ben, exampleshire, 'councillor'))
    outsider = await join(fresh.store, cleo, serviceOf(cleo, elsewhere, 'analyst'))
  })
  afterAll(() => fresh?.drop())

  it('are taken in with their birth certificate, and one line of the journal says how many', async () => {
    const flagged = figureOf(2025, { kind: 'symbol', symbol: 'c' }, { standing: 'provisional', dataTo: day('2025-05-01'), place: { sheet: 'Data', row: 7, column: 'percent' }, flag: { code: 'incomplete', reason: 'May is missing.' } })
    const done = await load('a', [figureOf(2024, number(20.5, 41, 200))], [flagged])
    expect(done).toMatchObject({ kind: 'figures-loaded' })
    const held = await fresh.store.read(analyst, (reads) => reads.figuresOfBody(programme, body))
    const whole = { received: '2026-11-20', revision: 0, load: 'id-1' }
    expect(held).toEqual([{ ...figureOf(2024, number(20.5, 41, 200)), ...whole }, { ...flagged, ...whole }])
    const lines = await fresh.store.read(analyst, (reads) => reads.journalAbout({ kind: 'load', id: 'id-1' }))
    expect(lines).toMatchObject([{ act: 'figures-loaded', after: { sha256: 'a'.repeat(64), figures: { added: 2, restated: 0, unchanged: 0 } } }])
  })

  it('of the same file again change nothing, and it says so', async () => {
    expect(await load('a', [figureOf(2024, number(99))])).toMatchObject({ kind: 'refusal', code: 'same-file-again' })
    expect(await shown()).toEqual(['2024 20.5 r0', '2025 c r0'])
  })

  it('that are restated keep the old one', async () => {
    await load('b', [figureOf(2024, number(21.5)), figureOf(2025, { kind: 'symbol', symbol: 'c' }, { standing: 'final' }), figureOf(2026, number(0))])
    expect(await shown()).toEqual(['2024 21.5 r1', '2025 c r1', '2026 0 r0'])
    const history = await fresh.store.read(analyst, (reads) => reads.figureHistory(programme, measure, body))
    expect(history.map(({ period, revision, amount }) => [period.to.slice(0, 4), revision, amount.kind === 'number' ? amount.value : amount.kind])).toEqual([
      ['2024', 0, 20.5], ['2024', 1, 21.5], ['2025', 0, 'symbol'], ['2025', 1, 'symbol'], ['2026', 0, 0],
    ])
  })

  it('are found by measure for many bodies, in one period or all', async () => {
    const other = { body: bodyId('north-exampleshire') }
    await load('c', [figureOf(2026, number(33), other), figureOf(2024, number(3), other)])
    const of = (period: ReadFigure['period'] | null) => fresh.store.read(analyst, (reads) => reads.figuresOfMeasure(programme, measure, period))
    expect((await of(figureOf(2026, number(0)).period)).map((each) => [each.body, each.amount])).toEqual([[body, number(0)], ['north-exampleshire', number(33)]])
    expect(await of(null)).toHaveLength(5)
    expect(await fresh.store.read(analyst, (reads) => reads.seriesHeld(programme))).toEqual([
      { measure, body, first: '2024-03-31', last: '2026-03-31' },
      { measure, body: 'north-exampleshire', first: '2024-03-31', last: '2026-03-31' },
    ])
  })

  it('that were shown say where, and with which revision', async () => {
    const key = figureOf(2024, number(0))
    await fresh.store.act(analyst, (inside) => noteFiguresShown({ ...inside, ...needs() }, { title: 'Board pack of November', figures: [{ ...key, revision: 1 }] }, { programme, actor: analyst }))
    expect(await fresh.store.read(analyst, (reads) => reads.whereShown(programme, measure, body))).toMatchObject([{ showing: { title: 'Board pack of November', on: '2026-11-20' }, period: key.period, revision: 1 }])
  })

  it('of a load undone give way to what stood before them, and a later load stays', async () => {
    await load('d', [figureOf(2026, number(7))])
    const second = await idOf('b')
    expect(isRefusal(await undo(second))).toBe(false)
    // 2024 goes back to the first load, 2025 too, and 2026 was restated by a later load.
    expect(await shown()).toEqual(['2024 20.5 r2', '2025 c r2', '2026 7 r1'])
    const held = await fresh.store.read(analyst, (reads) => reads.figuresOfBody(programme, body))
    expect(held[1]).toMatchObject({ load: await idOf('a'), place: { sheet: 'Data', row: 7, column: 'percent' }, flag: { reason: 'May is missing.' }, standing: 'provisional' })
    expect(await undo(second)).toMatchObject({ code: 'undone-already' })
  })

  it('that stood on nothing else are taken back, and may come again', async () => {
    await undo(await idOf('d'))
    // The load before it was undone too, so nothing is left to stand on.
    expect(await shown()).toEqual(['2024 20.5 r2', '2025 c r2'])
    await undo(await idOf('a'))
    expect(await shown()).toEqual([])
    expect(await load('a', [figureOf(2024, number(20.5, 41, 200))])).toMatchObject({ kind: 'figures-loaded' })
    expect(await shown()).toEqual(['2024 20.5 r4'])
    const [latest] = await fresh.store.read(analyst, (reads) => reads.loads(programme))
    expect(latest!.figures).toEqual({ added: 1, restated: 0, unchanged: 0 })
  })

  it('are all taken in or none: a file that fails half-way leaves nothing', async () => {
    const before = await shown()
    async function* breaking() {
      yield [figureOf(2020, number(1))]
      throw new Error('the file ends in the middle')
    }
    await expect(fresh.store.act(analyst, (inside) => loadFigures({ ...inside, ...needs() }, { ...fileOf('e'), batches: breaking() }, { programme, actor: analyst }))).rejects.toThrow('in the middle')
    expect(await shown()).toEqual(before)
  })

  it('are kept out where a role may not load, and where a period ends before it begins', async () => {
    expect(await fresh.store.act(councillor, (inside) => loadFigures({ ...inside, ...needs() }, fileOf('f', [figureOf(2020, number(1))]), { programme, actor: councillor }))).toMatchObject({ code: 'not-in-your-role' })
    const odd = figureOf(2020, number(1), { period: { from: day('2020-03-31'), to: day('2019-03-31') } })
    expect(await load('f', [odd])).toMatchObject({ code: 'not-possible' })
  })

  it('cannot be written into another programme, nor be seen from one', async () => {
    const fault = await fresh.store.act(outsider, ({ record }) => {
      const about = { ...fileOf('1'), id: 'stray' as LoadId, programme, at: '2026-11-20T09:00:00.000Z', received: day('2026-11-20'), by: null, undoes: null }
      return record({ kind: 'figures-loaded', programme, load: about, figures: inBatches([{ ...figureOf(2020, number(1)), revision: 0 }]), parts: async () => [], counted: () => ({ added: 1, restated: 0, unchanged: 0 }) }, outsider)
    })
    expect(fault).toMatchObject({ code: 'not-yours' })
    expect(await fresh.store.read(outsider, (reads) => reads.figuresOfBody(programme, body))).toEqual([])
  })

  it('point to a series and a load that are there, in the same programme', async () => {
    expect(await fresh.rawAs(null, `select 1 from figure f where not exists (select from figure_series s where s.id = f.series and s.programme = f.programme)
      or not exists (select from figure_load l where l.number = f.load and l.programme = f.programme)`, 'system')).toEqual([])
  })
})
