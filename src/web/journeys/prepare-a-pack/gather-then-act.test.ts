import { describe, expect, it } from 'vitest'
import { day } from '../../../core/calendar/day.ts'
import type { JournalEntry } from '../../../core/journal-entry.ts'
import type { Programme } from '../../../core/people/person.ts'
import type { PackFacts } from '../../../reports/board-pack/pack-facts.ts'
import type { InParts } from './gather-facts.ts'
import { gatherThenAct } from './gather-then-act.ts'

type Moment = Parameters<Parameters<InParts>[0]>[0]

/** A record of which only the last line of the journal and the day are asked for. `onGathered` is what others do while a pack is gathered. */
const recordOf = (onGathered: (record: { line: number; today: string }) => void) => {
  const record = { line: 7, today: '2026-11-26' }
  const told: string[] = []
  const moment = { today: () => day(record.today), journal: async () => [{ sequence: record.line } as JournalEntry] } as unknown as Moment
  const see: InParts = (part) => { told.push('seen'); return part(moment) }
  const run = async <T>(work: (does: Moment) => Promise<T>): Promise<T> => { told.push('act'); return work(moment) }
  const gather = async (inParts: InParts) => {
    const facts = await inParts(async (ask) => ({ head: { sequence: (await ask.journal('p' as never, { beforeSequence: null, limit: 1, subject: null }))[0]!.sequence, hash: 'h' }, asOf: ask.today() }) as PackFacts)
    onGathered(record)
    return { facts }
  }
  return { told, made: () => gatherThenAct({ id: 'p' } as Programme, { see, run, gather }, async (_does, { facts }) => facts.head!.sequence) }
}

describe('a pack gathered part by part', () => {
  it('is recorded at once where nothing moved meanwhile', async () => {
    const { told, made } = recordOf(() => undefined)
    expect([await made(), told]).toEqual([7, ['seen', 'act']])
  })
  it('is gathered again where a line was written or the day turned meanwhile, and holds what was there then', async () => {
    for (const disturb of [(record: { line: number; today: string }) => { record.line = 8 }, (record: { line: number; today: string }) => { record.today = '2026-11-27' }]) {
      const { told, made } = recordOf(disturb)
      expect([await made(), told]).toEqual([disturb.toString().includes('line =') ? 8 : 7, ['seen', 'act', 'seen', 'act']])
    }
  })
  it('is gathered inside the act at last where somebody writes all the time', async () => {
    const { told, made } = recordOf((record) => { record.line += 1 })
    expect([await made(), told]).toEqual([9, ['seen', 'act', 'seen', 'act', 'act']])
  })
})
