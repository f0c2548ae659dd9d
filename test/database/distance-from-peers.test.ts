import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBody } from '../../src/core/bodies/find-body.ts'
import { knownBodies } from '../../src/core/bodies/known-bodies.ts'
import { plainBody } from '../../src/core/bodies/known-body.ts'
import { neighboursOf } from '../../src/core/bodies/neighbours.ts'
import { day } from '../../src/core/calendar/day.ts'
import { measureId } from '../../src/core/measure/measure.ts'
import type { ReadFigure } from '../../src/core/measure/read-figure.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { isRefusal } from '../../src/core/refusal.ts'
import { funnelOfPeers } from '../../src/main/funnel-of-peers.ts'
import { asQuestions } from '../../src/main/questions-of.ts'
import { loadFigures } from '../../src/operations/load-figures.ts'
import { readPanel } from '../../src/sources/early-warning-panel/read.ts'
import { distanceAmong } from '../../src/statistics/peers/distance-among.ts'
import { howFarAreWeFromOurPeers } from '../../src/web/journeys/look-at-a-measure/how-far-are-we-from-our-peers.ts'
import { whatDoesThisMeasureShow } from '../../src/web/journeys/look-at-a-measure/what-does-this-measure-show.ts'
import { escapeText } from '../../src/web/html.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { fileOf } from '../support/figures.ts'
import { begin, exampleshire, host, join as joinProgramme, serviceOf, somebody } from '../support/people.ts'

// Published figures of real councils: no part of this project, so where the folder is absent the test is skipped, and says so.
const file = join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared'), 'data/early-warning/panel18.csv')
const isAbsent = !existsSync(file)
const title = isAbsent ? `(skipped: no published figures at ${file}) ` : ''

const measures: Readonly<Record<string, string>> = { rereferral_pct: 're-referrals-within-12-months', icpc15_pct: 'conferences-within-15-working-days', cpp_repeat_pct: 'second-or-later-protection-plans' }
const council = knownBodies.find(({ dfeCode }) => dfeCode === '941')!

const figures = (): readonly ReadFigure[] => {
  const panel = readPanel(readFileSync(file, 'utf8'))
  if (isRefusal(panel)) throw new Error(panel.message)
  const wanted = new Set(['941', ...knownBodies.filter(({ id }) => neighboursOf('941', day('2025-03-31'))!.neighbours.some((each) => each.body === id)).map(({ dfeCode }) => dfeCode ?? '')])
  return panel.filter(({ family, body }) => measures[family] !== undefined && wanted.has(body)).map(({ family, body, year, value, count, size }) => {
    const found = findBody({ dfeCode: body, gssCode: null, name: null }, null)
    if (isRefusal(found)) throw new Error(found.message)
    const period = { from: day(`${year - 1}-04-01`), to: day(`${year}-03-31`) }
    return { measure: measureId(measures[family]!), body: found.id, period, amount: { kind: 'number', value, numerator: count, denominator: size }, dataTo: period.to, standing: 'final', place: { sheet: null, row: null, column: null }, flag: null }
  })
}

describe.skipIf(isAbsent)(`${title}a council beside its neighbours`, () => {
  let fresh: FreshDatabase
  let analyst: Actor
  const shown = async (route: typeof howFarAreWeFromOurPeers, params: Readonly<Record<string, string>>): Promise<string> => {
    const today = () => day('2026-11-20')
    const see = <T>(ask: (questions: never) => Promise<T>): Promise<T> => fresh.store.read(analyst, (reads) => ask({ ...asQuestions(reads, today, analyst), funnelOfPeers, distanceAmong } as never))
    const answer = await route.show!(see, { params, query: {}, on: today(), token: '', actor: analyst, person: null, programme: exampleshire } as never, null as never, null as never)
    if (answer.kind !== 'page') throw new Error(`not a page: ${answer.kind}`)
    return String(answer.body)
  }
  beforeAll(async () => {
    fresh = await freshDatabase(databases[0]!)
    await begin(fresh.store, exampleshire)
    const ada = somebody('Ada')
    analyst = await joinProgramme(fresh.store, ada, serviceOf(ada, exampleshire, 'analyst'))
    await fresh.store.act(host, ({ record }) => record({ kind: 'bodies-entered', programme: exampleshire.id, bodies: [plainBody(council)], successions: [] }, host))
    let made = 0
    const done = await fresh.store.act(analyst, (inside) => loadFigures({ ...inside, newId: () => `id-${(made += 1)}`, now: () => '2026-11-20T09:00:00.000Z' }, fileOf('a', figures()), { programme: exampleshire.id, actor: analyst }))
    if (isRefusal(done)) throw new Error(done.message)
  })
  afterAll(() => fresh?.drop())

  it('has each yearly measure beside the median of its neighbours, with questions and no score', async () => {
    const page = await shown(howFarAreWeFromOurPeers, { programme: exampleshire.id })
    for (const words of ['Questions an inspector might ask', 'Furthest from the neighbours', 'No forecast, no score, no place in a table', 'Conferences within 15 working days', '10 of 10']) expect(page).toContain(escapeText(words))
    expect(page).not.toMatch(/rank|league|risk|predict/i)
  })
  it('has a level strip, a funnel with its own body named, and the certificate of every figure', async () => {
    const page = await shown(whatDoesThisMeasureShow, { programme: exampleshire.id, measure: 'conferences-within-15-working-days', body: council.id })
    for (const words of ['id="level-wide-title"', 'id="funnel-wide-title"', 'id="series-wide-title"', 'Where each figure comes from', 'a.csv']) expect(page).toContain(words)
    expect(page).toMatch(/<text[^>]*>West Northamptonshire Council<\/text>/)
  })
})
