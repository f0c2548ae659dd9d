import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/core/calendar/day.ts'
import type { JournalEntry } from '../../src/core/journal-entry.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import { agreementOf, gradeShares } from '../../src/main/audit-statistics.ts'
import { asQuestions } from '../../src/main/questions-of.ts'
import type { MovedFacts } from '../../src/reports/board-pack/pack-facts.ts'
import type { Questions } from '../../src/web/questions.ts'
import { gatherFacts, gatherFactsInParts } from '../../src/web/journeys/prepare-a-pack/gather-facts.ts'
import { gatherMoved } from '../../src/web/journeys/prepare-a-pack/gather-moved.ts'
import { moveKindOf } from '../../src/web/journeys/prepare-a-pack/moved-kinds.ts'
import { databases, freshDatabase, type FreshDatabase } from '../support/databases.ts'
import { changes, services } from '../support/journey.ts'
import { begin, exampleshire, join, serviceOf, somebody } from '../support/people.ts'

const programme = exampleshire.id
const [embedded] = databases

describe('what changed between two boards', () => {
  let fresh: FreshDatabase
  let lines: readonly JournalEntry[]
  let moved: MovedFacts
  beforeAll(async () => {
    fresh = await freshDatabase(embedded!)
    await begin(fresh.store, exampleshire)
    const ada = somebody('Ada')
    const lead: Actor = await join(fresh.store, ada, serviceOf(ada, exampleshire, 'programme-lead'))
    for (const [change, actor] of changes(lead, services)) await fresh.store.act(actor, ({ record }) => record(change, actor))
    const read = await fresh.store.read(lead, async (reads) => {
      const own = asQuestions(reads, fresh.today, lead)
      // Set up in January, and everything else since the last board.
      const ask: Questions = { ...own, journal: async (...asked) => (await own.journal(...asked)).map((line) => (line.act === 'programme-begun' ? { ...line, at: '2026-01-05T09:00:00.000Z' } : line)) }
      return { lines: await ask.journal(programme, { beforeSequence: null, limit: 100_000, subject: null }), moved: await gatherMoved((part) => part(ask), programme, { since: day('2000-01-01'), today: fresh.today() }, []) }
    })
    lines = read.lines
    moved = read.moved
  })
  afterAll(() => fresh?.drop())

  it('accounts for every line of the journal between them, whatever was done', () => {
    expect(new Set(lines.map(({ act }) => act)).size).toBeGreaterThan(150)
    const told = lines.filter(({ act }) => !['own', 'no-news'].includes(moveKindOf(act) ?? ''))
    // The line that began the programme is the one of the day it was set up on.
    expect(moved.setUp).toEqual({ on: '2026-01-05', entries: 1 })
    expect(moved.others.reduce((sum, { times }) => sum + times, 0) + moved.entries.reduce((sum, { times }) => sum + times, 0) + 1).toBe(told.length)
  })
  it('names one by one each line that moved a state, a date, a figure, a target or a view', () => {
    const movers = (section: string): number => lines.filter(({ act }) => moveKindOf(act) === section).length
    for (const section of ['state', 'date', 'figure', 'target', 'view'] as const) {
      expect([section, moved.others.filter((each) => each.section === section).reduce((sum, { times }) => sum + times, 0)]).toEqual([section, movers(section)])
      expect(movers(section)).toBeGreaterThan(0)
    }
  })
  it('tells apart each moved date, target, file of figures, claim and view', () => {
    const times = (...acts: readonly string[]): number => lines.filter(({ act }) => acts.includes(act)).length
    expect(moved.dates).toMatchObject([{ before: '2026-06-30', after: '2026-09-30', why: 'The rota took longer.' }])
    expect(moved.targets.length).toBe(times('target-set', 'target-ended'))
    expect(moved.figures.length).toBe(times('figures-loaded', 'load-undone'))
    expect(moved.views.length).toBe(times('claim-made', 'view-given'))
  })
  it('says of each what it is about, in the words of the record', () => {
    expect(moved.others.filter(({ about }) => about === '' || /^[0-9a-f-]{36}$/.test(about))).toEqual([])
    expect(moved.others.filter(({ what }) => /^[a-z-]+$/.test(what))).toEqual([])
  })
  it('lists of the day on which the programme was set up only what it says was done since the last board', async () => {
    const { others, entries, setUp } = await fresh.store.read(services.host, (reads) => gatherMoved((part) => part(asQuestions(reads, fresh.today, services.host)), programme, { since: day('2026-11-01'), today: fresh.today() }, []))
    expect(others.every(({ on }) => on > '2026-11-01')).toBe(true)
    expect(others.length).toBeGreaterThan(5)
    expect(others.reduce((sum, { times }) => sum + times, 0) + entries.reduce((sum, { times }) => sum + times, 0) + setUp!.entries).toBe(lines.filter(({ act }) => !['own', 'no-news'].includes(moveKindOf(act) ?? '')).length)
    expect([entries, setUp?.on]).toEqual([[], '2026-11-20'])
  })
  it('gathers a pack part by part, and finds what it finds at one moment', async () => {
    const { host } = services
    const wish = { programme, title: 'Board', template: 'board', audience: 'members', meeting: fresh.today(), since: day('2026-11-01'), bodies: [], deepDives: [] } as const
    const edition = { number: 1, correction: null, merged: [] }
    const asked = (reads: Parameters<typeof asQuestions>[0]) => ({ ...asQuestions(reads, fresh.today, host), agreementOf, gradeShares })
    let moments = 0
    const apart = await gatherFactsInParts((part) => { moments += 1; return fresh.store.read(host, (reads) => part(asked(reads))) }, exampleshire, wish, edition)
    expect(apart).toEqual(await fresh.store.read(host, (reads) => gatherFacts(asked(reads), exampleshire, wish, edition)))
    // The line it is held against is read first: what comes in afterwards is found to be newer.
    expect([moments > 8, apart.head?.sequence]).toEqual([true, lines.map(({ sequence }) => sequence).toSorted((one, other) => other - one)[0]])
  })
  it('tells nothing that was entered before the last board', async () => {
    const after = await fresh.store.read(services.host, (reads) => gatherMoved((part) => part(asQuestions(reads, fresh.today, services.host)), programme, { since: fresh.today(), today: fresh.today() }, []))
    expect([after.others, after.entries, after.views, after.states]).toEqual([[], [], [], []])
  })
})
