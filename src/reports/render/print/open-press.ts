import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { packFormats, type PackFormat } from '../../../core/pack/pack.ts'
import type { PrintedFile } from './every-format.ts'
import type { PrintAnswer, PrintOrder } from './print-messages.ts'
import { printerOfToday, type Printer } from './printers.ts'

export type Press = {
  /** In: a paper as JSON, whom to tell of each file, which formats and by which printer. Out: the files; all formats where none is named, by the printer of today. Rejects where the paper cannot be printed. */
  readonly print: (paper: string, told: (file: PrintedFile) => void, how?: { readonly formats?: readonly PackFormat[]; readonly printer?: Printer }) => Promise<readonly PrintedFile[]>
  /** Ends the process that prints, if there is one. */
  readonly close: () => void
}

/** Ten times what a large pack takes where the slower typesetter has to do it. */
const MOST_SECONDS = 300

/** Printing can wait a moment; somebody who asks for a page should not. Where the machine does not allow it, both run alike. */
const behindTheServer = (pid: number | undefined): void => {
  if (pid === undefined) return
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // The process has ended already, or may not be given another place.
  }
}

/** Opens a press. Each paper has a process of its own, which ends with it: what a typesetter holds in memory goes with the process. */
export const openPress = (workerPath: string): Press => {
  const running = new Set<ReturnType<typeof fork>>()
  const endAll = (): void => running.forEach((child) => child.kill('SIGKILL'))
  process.once('exit', endAll)
  return {
    print: (paper, told, { formats = packFormats, printer = printerOfToday } = {}) =>
      new Promise((resolve, reject) => {
        // No setting reaches the process: an empty environment.
        const child = fork(workerPath, { serialization: 'advanced', env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
        running.add(child)
        behindTheServer(child.pid)
        const files: PrintedFile[] = []
        const timer = setTimeout(() => child.kill('SIGKILL'), MOST_SECONDS * 1000)
        const settle = (how: () => void): void => {
          clearTimeout(timer)
          running.delete(child)
          how()
          if (child.connected) child.disconnect()
        }
        child.on('message', (message) => {
          const answer = message as PrintAnswer
          switch (answer.kind) {
            case 'file': {
              const file = { format: answer.format, bytes: answer.bytes, madeBy: answer.madeBy }
              files.push(file)
              told(file)
              return
            }
            case 'done':
              settle(() => resolve(files))
              return
            case 'failed':
              settle(() => reject(new Error(`the press stopped: ${answer.why}`)))
              return
            default:
              answer satisfies never
          }
        })
        child.on('exit', () => settle(() => reject(new Error('the process that prints ended'))))
        child.on('error', (fault) => settle(() => reject(fault)))
        child.send({ paper, formats, printer } satisfies PrintOrder)
      }),
    close: () => {
      process.removeListener('exit', endAll)
      endAll()
    },
  }
}
