import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { successions } from '../../src/core/bodies/changed-councils.data.ts'
import { knownBodies } from '../../src/core/bodies/known-bodies.ts'
import { plainBody } from '../../src/core/bodies/known-body.ts'
import { isNonEmpty } from '../../src/core/branded.ts'
import { day } from '../../src/core/calendar/day.ts'
import { exactly } from '../../src/core/calendar/stated-day.ts'
import type { Change, RecordChange } from '../../src/core/change.ts'
import type { InstrumentId } from '../../src/core/intervention/instrument.ts'
import type { Regime } from '../../src/core/intervention/regime.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { Programme, ProgrammeId } from '../../src/core/people/person.ts'
import { isRefusal, type Refusal } from '../../src/core/refusal.ts'
import { inOneAct, type Inside } from '../../src/main/one-act.ts'
import { loadRegime } from '../../src/main/samples/load-regime.ts'
import { northamptonshire } from '../../src/main/samples/northamptonshire.data.ts'
import { northamptonshireRegime } from '../../src/main/samples/northamptonshire-regime.data.ts'
import { varyAnInstrument } from '../../src/operations/change-an-instrument.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { begin, elsewhere, join, serviceOf, somebody } from '../support/people.ts'
import { afterChange, aRegime } from '../support/regime.ts'

const loader = { kind: 'service', name: 'sample loader' } as const satisfies Actor
const programme: Programme = { id: 'northamptonshire' as ProgrammeId, name: 'The public record', kind: 'public-record', isInvented: false }
const own: readonly string[] = northamptonshire.bodies
const ownBodies = knownBodies.filter((each) => own.includes(each.id)).map(plainBody)
const ownLinks = successions.filter((each) => own.includes(each.predecessor))

const must = <T>(outcome: T | Refusal): Exclude<T, Refusal> => {
  if (isRefusal(outcome)) throw new Error(outcome.message)
  return outcome as Exclude<T, Refusal>
}
const where = { programme: programme.id, actor: loader }

/** A regime by the names of its lists and the ids in them, so that two can be laid side by side whatever their order. */
const byId = (regime: Regime) =>
  Object.fromEntries(Object.entries(regime).map(([name, list]) => [name, Object.fromEntries((list as readonly { readonly id?: string; readonly successor?: string }[]).map((each) => [each.id ?? each.successor, each]))]))

describe.each(databases)('a regime on $name', (kind) => {
  let fresh: FreshDatabase
  let remembered = aRegime({ bodies: ownBodies, successions: ownLinks })
  const changes: Change[] = []

  beforeAll(async () => {
    fresh = await freshDatabase(kind)
    await begin(fresh.store, programme)
    await begin(fresh.store, elsewhere)
    if (!isNonEmpty(ownBodies)) throw new Error('no bodies')
    const entered = { kind: 'bodies-entered', programme: programme.id, bodies: ownBodies, successions: ownLinks } as const
    await fresh.store.act(loader, ({ record }) => record(entered, loader))
    const watching = <T>(work: (does: Inside) => Promise<T>): Promise<T> =>
      inOneAct(fresh.store, loader, (does) => {
        const record: RecordChange = async (outcome, actor) => {
          const recorded = await does.record(outcome, actor)
          if (!isRefusal(recorded)) changes.push(recorded as Change)
          return recorded
        }
        return work({ ...does, record })
      })
    await loadRegime(northamptonshireRegime, { inAct: watching, where, must })
    remembered = changes.reduce(afterChange, remembered)
  })
  afterAll(() => fresh?.drop())

  it('gives back what was entered, value for value, and one line of the journal for each change', async () => {
    const regime = await fresh.store.read(loader, (reads) => reads.regime(programme.id))
    expect(regime.obligations.length).toBeGreaterThan(20)
    expect(byId(regime)).toEqual(byId(remembered))
    const lines = await fresh.rawAs(null, "select act from journal where programme = 'northamptonshire' and act not in ('programme-begun', 'bodies-entered')", 'system')
    expect(lines.length).toBe(changes.length)
  })

  it('writes a variation whole, and undoes all of it when it is refused', async () => {
    const intent = { instrument: 'direction-october-2019' as InstrumentId, on: exactly(day('2020-03-01')), what: 'A clause came.', lift: [], source: null }
    const clause = { clause: '3', what: 'Say more.', holder: { kind: 'body', body: ownBodies[0]!.id }, due: { kind: 'throughout' } } as const
    const early = await inOneAct(fresh.store, loader, (does) => varyAnInstrument(does, { ...intent, on: exactly(day('2019-10-16')), add: [clause] }, where))
    expect(isRefusal(early) && early.code).toBe('not-made-yet')
    must(await inOneAct(fresh.store, loader, (does) => varyAnInstrument(does, { ...intent, add: [clause] }, where)))
    const regime = await fresh.store.read(loader, (reads) => reads.regime(programme.id))
    expect(regime.obligations.filter((each) => each.clause === '3' && each.instrument === 'direction-october-2019').length).toBe(1)
    expect(regime.instruments.find((each) => each.id === 'direction-october-2019')!.steps).toMatchObject([{ kind: 'varied' }])
  })

  it('shows nothing of it to a member of another programme', async () => {
    const ben = somebody('Ben')
    const actor = await join(fresh.store, ben, serviceOf(ben, elsewhere, 'chair'))
    const regime = await fresh.store.read(actor, (reads) => reads.regime(programme.id))
    const { kinds, ...own } = regime
    expect(kinds.length).toBeGreaterThan(5)
    expect(Object.values(own).map((list) => list.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })
})
