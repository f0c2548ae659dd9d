import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyId } from '../../src/core/bodies/body.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { LoadId } from '../../src/core/measure/figure.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { FigurePart } from '../../src/core/measure/read-part.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { memberRoles, type MemberRole } from '../../src/core/people/role.ts'
import { permissions } from '../../src/core/people/permission.ts'
import { breakdownsAsSeen } from '../../src/main/breakdowns-as-seen.ts'
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
    fresh.store.act(analyst, (inside) => loadFigures({ ...inside, ...needs() }, { ...fileOf(hash, [figure(value)]), parts }, { programme, actor: analyst }))
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
})
