import { AsyncResource } from 'node:async_hooks'
import type { KeptFile } from '../core/pack/print-pack.ts'
import { packFormats, type PackFormat } from '../core/pack/pack.ts'
import type { Sha256 } from '../core/inspection/inspection.ts'
import type { Press } from '../reports/render/print/open-press.ts'
import type { PackPress, PrintJob, PrintProgress } from '../web/tools.ts'

type Needs = {
  readonly press: Press
  readonly paperOf: (job: PrintJob) => Promise<string | null>
  readonly keep: (job: PrintJob, files: readonly KeptFile[]) => Promise<unknown>
  readonly sha256: (bytes: Uint8Array) => Sha256
  readonly logFault: (fault: unknown) => void
}

const keyOf = ({ programme, pack, edition, supplement }: PrintJob): string => [programme, pack, edition, supplement].join('/')

/**
 * Prints packs one after another, away from the requests that ask for them. What is under way is known in memory only: after a restart the
 * next person who opens the pack asks again, and the same bytes come out.
 */
export const startPackPress = ({ press, paperOf, keep, sha256, logFault }: Needs): PackPress & { readonly idle: () => Promise<void>; readonly stop: () => Promise<void> } => {
  const under = new Map<string, { readonly made: PackFormat[]; state: PrintProgress['state'] }>()
  // Whoever asks stands in a transaction of their own; the work goes on after that has closed.
  const outside = new AsyncResource('pack press')
  let running: Promise<void> = Promise.resolve()
  let isStopping = false

  const printOne = async (job: PrintJob): Promise<void> => {
    const progress = under.get(keyOf(job))
    if (progress === undefined || isStopping) return
    progress.state = 'printing'
    try {
      const paper = await paperOf(job)
      if (paper === null) throw new Error('the pack to print is not on record')
      const files = await press.print(paper, ({ format }) => progress.made.push(format))
      await keep(job, files.map(({ format, bytes, madeBy }) => ({ format, bytes, madeBy, size: bytes.length, sha256: sha256(bytes) })))
      under.delete(keyOf(job))
    } catch (fault) {
      if (isStopping) return
      progress.state = 'failed'
      logFault(fault)
    }
  }
  return {
    print: (job) => {
      const now = under.get(keyOf(job))
      if (isStopping || (now !== undefined && now.state !== 'failed')) return
      under.set(keyOf(job), { made: [], state: 'waiting' })
      running = outside.runInAsyncScope(() => running.then(() => printOne(job)))
    },
    progressOf: (job) => {
      const found = under.get(keyOf(job))
      return found === undefined ? null : { state: found.state, made: [...found.made], of: packFormats.length }
    },
    idle: () => running,
    stop: () => {
      isStopping = true
      press.close()
      return running
    },
  }
}
