import { describe, expect, it } from 'vitest'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Reading } from '../core/inspection/reading.ts'
import type { Sha256 } from '../core/inspection/inspection.ts'
import type { ReportInTray, TrayId } from '../core/inspection/report-in-tray.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { day } from '../core/calendar/day.ts'
import { startReadingQueue } from './reading-queue.ts'

const report = (id: string): ReportInTray => ({
  id: id as TrayId,
  programme: 'exampleshire' as ProgrammeId,
  document: id as Sha256,
  fileName: `${id}.pdf`,
  broughtBy: null,
  broughtOn: day('2026-03-02'),
  state: { kind: 'waiting' },
})

/** A tray of reports that wait, and the queue over it. What is kept no longer waits. */
const queueOver = (ids: readonly string[], { cannotKeep = [], withoutFile = [] }: { readonly cannotKeep?: readonly string[]; readonly withoutFile?: readonly string[] } = {}) => {
  const waits = new Set(ids)
  const kept = new Map<string, Reading | Refusal>()
  const faults: unknown[] = []
  const order: string[] = []
  const queue = startReadingQueue({
    waiting: async () => [...waits].map(report),
    bytesOf: async ({ id }) => (withoutFile.includes(id) ? null : new TextEncoder().encode(id)),
    read: async (bytes) => {
      order.push(new TextDecoder().decode(bytes))
      return { documentType: 'other' } as unknown as Reading
    },
    keep: async ({ id }, outcome) => {
      if (cannotKeep.includes(id) && !isRefusal(outcome)) throw new Error('the database will not have it')
      waits.delete(id)
      kept.set(id, outcome)
    },
    logFault: (fault) => faults.push(fault),
  })
  return { queue, waits, kept, faults, order }
}

describe('the queue of reports to be read', () => {
  it('reads every report that waits, in order', async () => {
    const { queue, order, waits } = queueOver(['one', 'two', 'three'])
    queue.wake()
    await queue.idle()
    expect(order).toEqual(['one', 'two', 'three'])
    expect(waits.size).toBe(0)
  })
  it('goes on with the next report where one cannot be kept, and tells its person', async () => {
    const { queue, kept, faults, waits } = queueOver(['bad', 'good'], { cannotKeep: ['bad'] })
    queue.wake()
    await queue.idle()
    expect(kept.get('good')).toMatchObject({ documentType: 'other' })
    expect(kept.get('bad')).toMatchObject({ kind: 'refusal', code: 'reading-not-kept' })
    expect(faults).toHaveLength(1)
    expect(waits.size).toBe(0)
  })
  it('refuses a report whose file is gone instead of waiting for ever', async () => {
    const { queue, kept } = queueOver(['lost'], { withoutFile: ['lost'] })
    queue.wake()
    await queue.idle()
    expect(kept.get('lost')).toMatchObject({ kind: 'refusal', code: 'file-gone' })
  })
  it('reads what comes in while it is reading', async () => {
    const { queue, waits, order } = queueOver(['one'])
    queue.wake()
    waits.add('two')
    queue.wake()
    await queue.idle()
    expect(order).toEqual(['one', 'two'])
  })
  it('leaves the rest for the next start once it is told to stop', async () => {
    const { queue, waits, order } = queueOver(['one', 'two'])
    queue.wake()
    await queue.stop()
    expect(order.length).toBeLessThan(2)
    expect(waits).toContain('two')
    queue.wake()
    await queue.idle()
    expect(waits).toContain('two')
  })
})
