import type { Reading } from '../core/inspection/reading.ts'
import type { ReportInTray } from '../core/inspection/report-in-tray.ts'
import type { Refusal } from '../core/refusal.ts'

type Needs = {
  /** Every report of every programme that waits, the oldest first. */
  readonly waiting: () => Promise<readonly ReportInTray[]>
  readonly bytesOf: (report: ReportInTray) => Promise<Uint8Array | null>
  readonly read: (bytes: Uint8Array) => Promise<Reading | Refusal>
  readonly keep: (report: ReportInTray, outcome: Reading | Refusal) => Promise<unknown>
  readonly logFault: (fault: unknown) => void
}

export type ReadingQueue = {
  /** Says that a report may be waiting. Cheap; called after each act and at the start. */
  readonly wake: () => void
  /** Settles when nothing waits any more. */
  readonly idle: () => Promise<void>
}

/**
 * Reads what waits, one report after another, away from the request that brought it. Nothing is lost by a crash: what waits
 * stands in the record, and the next start wakes the queue.
 */
export const startReadingQueue = ({ waiting, bytesOf, read, keep, logFault }: Needs): ReadingQueue => {
  let running: Promise<void> = Promise.resolve()
  let isWoken = false

  const readAll = async (): Promise<void> => {
    while (isWoken) {
      isWoken = false
      for (const report of await waiting()) {
        const bytes = await bytesOf(report)
        if (bytes !== null) await keep(report, await read(bytes))
      }
    }
  }
  return {
    wake: () => {
      const isRunning = isWoken
      isWoken = true
      if (!isRunning) running = running.then(readAll).catch(logFault)
    },
    idle: () => running,
  }
}
