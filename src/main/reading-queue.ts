import type { Reading } from '../core/inspection/reading.ts'
import type { ReportInTray } from '../core/inspection/report-in-tray.ts'
import { refuse, type Refusal } from '../core/refusal.ts'

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
  /** Reads no further report. Settles when the one being read is kept; the rest is read at the next start. */
  readonly stop: () => Promise<void>
}

const fileGone = refuse('file-gone', 'The file of this report is no longer here.', 'Set the report aside and bring its file again.')
const notKept = refuse('reading-not-kept', 'Something went wrong while this report was read.', 'Set it aside and bring it again. If it happens again, tell whoever hosts this service.')

/**
 * Reads what waits, one report after another, away from the request that brought it. Nothing is lost by a crash: what waits
 * stands in the record, and the next start wakes the queue. A report that cannot be kept never holds up those behind it.
 */
export const startReadingQueue = ({ waiting, bytesOf, read, keep, logFault }: Needs): ReadingQueue => {
  let running: Promise<void> = Promise.resolve()
  let isWoken = false
  let isStopping = false

  const readOne = async (report: ReportInTray): Promise<void> => {
    try {
      const bytes = await bytesOf(report)
      await keep(report, bytes === null ? fileGone : await read(bytes))
    } catch (fault) {
      logFault(fault)
      // Its person would otherwise wait for ever. Where this fails too, the store is away and the next wake tries again.
      await keep(report, notKept)
    }
  }
  const readAll = async (): Promise<void> => {
    while (isWoken) {
      isWoken = false
      for (const report of await waiting()) {
        if (isStopping) return
        await readOne(report).catch(logFault)
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
    stop: () => {
      isStopping = true
      return running
    },
  }
}
