import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actsThatAdd } from '../../src/core/as-at/practice-then.ts'
import { actsToUndo } from '../../src/core/as-at/known-then.ts'
import { addDays, day, type Day } from '../../src/core/calendar/day.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { Load, LoadId } from '../../src/core/measure/figure.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { analysedAsAtOf, recordAsAtOf } from '../../src/main/record-as-at.ts'
import { bindStore, type Store } from '../../src/store/open-store.ts'
import type { Reads } from '../../src/store/reads/all.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { figureOf, inBatches, number } from '../support/figures.ts'
import { changes, services } from '../support/journey.ts'
import { begin, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

const programme = exampleshire.id
const first = day('2026-11-21')

const held = async (reads: Reads) => ({
  priorities: await reads.priorities(programme), outcomes: await reads.outcomes(programme), actions: await reads.actions(programme), updates: await reads.progressUpdates(programme), moves: await reads.dueMoves(programme),
  versions: await reads.planVersions(programme), inspections: await reads.inspections(programme), findings: await reads.findings(programme), lineage: await reads.lineage(programme), regime: await reads.regime(programme), risks: await reads.risks(programme),
})
/** What bears its own days, by id. */
const atHand = async (reads: Reads): Promise<readonly string[]> => {
  const [board, audits] = [await reads.board(programme), await reads.audits(programme)]
  return [...board.meetings, ...board.decisions, ...(await reads.contracts(programme)).map(({ contract }) => contract), ...audits.rounds, ...audits.themes, ...(await reads.evidence(programme))].map(({ id }) => id)
}
type Held = Awaited<ReturnType<typeof held>>

/** Every kind of change, one a day, just before midnight in England; and what stood at the end of each day. */
describe.each(databases)('the record as at a past day, on $name', (kind) => {
  let fresh: FreshDatabase
  let store: Store
  let lead: Actor
  let on = first
  const days: { readonly on: Day; readonly kind: string; readonly held: Held; readonly atHand: readonly string[] }[] = []

  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    let step = 0
    // 22:59 in UTC is 23:59 of the same day in summer and 22:59 in winter.
    store = bindStore(fresh.database, { now: () => `${on}T22:59:${String((step += 1) % 60).padStart(2, '0')}.000Z`, today: () => on })
    await begin(store, exampleshire)
    const ada = somebody('Ada')
    lead = await join(store, ada, serviceOf(ada, exampleshire, 'programme-lead'))
    days.push({ on, kind: 'begun', held: await store.read(lead, held), atHand: await store.read(lead, atHand) })
    for (const [change, actor] of changes(lead, services)) {
      on = addDays(on, 1)
      const done = await store.act(actor, ({ record }) => record(change, actor))
      if (isRefusal(done)) throw new Error(`${change.kind}: ${done.message}`)
      days.push({ on, kind: change.kind, held: await store.read(lead, held), atHand: await store.read(lead, atHand) })
    }
    on = addDays(on, 1)
  })
  afterAll(() => fresh?.drop())

  const asAt = (past: Day, sight: 'known-then' | 'known-now' | null) => store.read(lead, (reads) => recordAsAtOf(reads, () => on)(programme, { day: past, sight }))

  it('is on every day what stood at the end of it, whatever came later', async () => {
    const wrong: string[] = []
    // Days on which these things moved, and each tenth of the others: nothing else can have touched them.
    for (const { on: past, kind: act, held: stood } of days.filter((each, index) => index % 10 === 0 || actsToUndo.includes(each.kind))) {
      const { record } = await asAt(past, 'known-then')
      // Kinds of instruments belong to the service, and every day sees those there are today.
      const wanted = { ...stood, regime: { ...stood.regime, kinds: record.regime.kinds } }
      for (const [name, value] of Object.entries(wanted)) if (JSON.stringify(sorted(record[name as keyof Held])) !== JSON.stringify(sorted(value))) wrong.push(`${name} after ${act}`)
    }
    expect(wrong).toEqual([])
    expect(days.length).toBeGreaterThan(100)
  })
  it('is the record itself today, in either sight', async () => {
    const now = await store.read(lead, held)
    for (const sight of ['known-then', 'known-now'] as const) expect((await asAt(on, sight)).record).toEqual(now)
  })
  it('holds nothing before anything was kept, and then shows what is now known', async () => {
    const { record, sight } = await asAt(addDays(first, -1), 'known-then')
    expect(sight).toBe('known-then')
    const { regime, ...lists } = record
    expect([...Object.values(lists), ...Object.entries(regime).flatMap(([name, list]) => (name === 'kinds' ? [] : [list]))].flat()).toEqual([])
    expect((await asAt(addDays(first, -1), null)).sight).toBe('known-now')
    expect((await asAt(first, null)).sight).toBe('known-then')
  })
  it('knows now never less of a day than stood there then', async () => {
    for (const { on: past } of days.filter((_, index) => index % 10 === 0)) {
      const [then, now] = [(await asAt(past, 'known-then')).record, (await asAt(past, 'known-now')).record]
      for (const name of ['actions', 'outcomes', 'inspections', 'findings'] as const) {
        const ids = new Set(now[name].map(({ id }) => id as string))
        expect(then[name].filter(({ id }) => !ids.has(id))).toEqual([])
      }
    }
  })
  it('knows of meetings, decisions, contracts, audits and evidence which were entered later', async () => {
    const all = await store.read(lead, atHand)
    const wrong: string[] = []
    for (const { on: past, kind: act, atHand: there } of days.filter(({ kind: each }, index) => index % 10 === 0 || actsThatAdd.includes(each))) {
      const { enteredLater } = await asAt(past, 'known-then')
      for (const id of all) if (there.includes(id) === enteredLater.has(id)) wrong.push(`${id} after ${act}`)
    }
    expect(wrong).toEqual([])
    expect(all.length).toBeGreaterThan(5)
    expect(actsThatAdd.filter((each) => !days.some(({ kind: act }) => act === each))).toEqual([])
  })
  it('analyses figures in the revision that had been received', async () => {
    const [january, february] = [addDays(on, 30), addDays(on, 60)]
    const figure = (value: number, revision: number) => ({ ...figureOf(2024, number(value), { measure: measureId('agency-rate') }), revision })
    const load = (id: string, received: Day): Omit<Load, 'figures'> => ({
      id: id as LoadId, programme, file: `${id}.csv`, sha256: id.slice(-1).repeat(64), form: 'plain-table', publisher: 'Exampleshire', origin: 'local', at: `${received}T09:00:00.000Z`, received, by: null, waivers: [], undoes: null,
    })
    for (const [id, received, value, revision] of [['load-e', january, 30, 0], ['load-f', february, 35, 1]] as const) {
      on = received
      const change = { kind: 'figures-loaded', programme, load: load(id, received), figures: inBatches([figure(value, revision)]), parts: async () => [], counted: () => ({ added: 1, restated: 0, unchanged: 0 }) } as const
      const done = await store.act(lead, ({ record }) => record(change, lead))
      if (isRefusal(done)) throw new Error(done.message)
    }
    on = addDays(february, 30)
    const seen = (past: Day, sight: 'known-then' | 'known-now') => store.read(lead, async (reads) => (await analysedAsAtOf(reads, () => on)({ programme, body: figureOf(2024, number(1)).body }, { day: past, sight })).map(({ latest }) => latest?.value))
    expect(await seen(addDays(january, -1), 'known-then')).toEqual([])
    expect(await seen(january, 'known-then')).toEqual([30])
    expect(await seen(february, 'known-then')).toEqual([35])
    expect(await seen(january, 'known-now')).toEqual([35])
    expect(await seen(day('2024-03-30'), 'known-now')).toEqual([])
    expect(await seen(on, 'known-then')).toEqual(await seen(on, 'known-now'))
  })
})

/** Members in the order of their names: a value that went through the journal has them in another. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)).map(([name, member]) => [name, sorted(member)]))
  return value
}
