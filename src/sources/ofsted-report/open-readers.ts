import { fork, type ChildProcess } from 'node:child_process'
import type { Reading } from '../../core/inspection/reading.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { brokenFile } from './read-pdf.ts'
import type { Answer, Question } from './reader-messages.ts'

export type Readers = {
  /** In: the bytes of a file. Out: its reading, or why it is not read. Never throws for a bad file. */
  readonly read: (bytes: Uint8Array) => Promise<Reading | Refusal>
  /** In: the bytes of any PDF. Out: its words, none where its pages are pictures; or a refusal. */
  readonly words: (bytes: Uint8Array) => Promise<string | Refusal>
  /** In: the bytes of a file, a page from 1 and a width in pixels. Out: the bytes of a PNG, or why there is none. */
  readonly picture: (bytes: Uint8Array, page: number, width: number) => Promise<Uint8Array | Refusal>
  /** Ends the processes. Questions still waiting are refused. */
  readonly close: () => Promise<void>
}

export type ReaderOptions = {
  /** Processes at most; each takes up to 120 MB with ordinary reports. */
  readonly jobs: number
  /** The built `reader.worker.js`. */
  readonly workerPath: string
  /** Seconds a file may take before its process is ended and the file refused. Default 9, so that with the end of the process it stays under 10. */
  readonly secondsAFile?: number
}

type Waiting = { readonly question: Question; readonly settle: (answer: Answer | 'too-slow' | 'died' | 'closed') => void; wasAskedAgain: boolean }
type Slot = { child: ChildProcess | null; busy: Waiting | null; timer: NodeJS.Timeout | null }

/** A small nursery costs no time here and saves 40 MB a process: the letters of a page are garbage as soon as its lines stand. */
const NODE_LIMITS = ['--max-old-space-size=128', '--max-semi-space-size=2']

const failure = (why: 'too-slow' | 'died' | 'closed', seconds: number): Refusal => {
  switch (why) {
    case 'too-slow':
      return refuse('too-slow', `This PDF could not be read within ${seconds} seconds.`, 'Download the report again and check that it opens in a PDF viewer.')
    case 'died':
      return brokenFile()
    case 'closed':
      return refuse('closing', 'The service is closing, so this file was not read.', 'Upload it again in a minute.')
    default:
      return why satisfies never
  }
}

/**
 * Opens processes that read reports away from the thread that answers requests. Each holds one PDFium and reads many files in
 * turn. A file that takes longer than the limit, or more memory than a process may have, costs that process its life and is
 * refused; the next file gets a fresh one. Processes start with the first question that needs them.
 */
export const openReaders = ({ jobs, workerPath, secondsAFile = 9 }: ReaderOptions): Readers => {
  const slots: Slot[] = Array.from({ length: Math.max(1, jobs) }, () => ({ child: null, busy: null, timer: null }))
  const queue: Waiting[] = []
  let isClosed = false

  // No setting reaches the process that opens files of strangers: an empty environment.
  const start = (slot: Slot): ChildProcess => {
    const child = fork(workerPath, { serialization: 'advanced', env: {}, execArgv: NODE_LIMITS, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    child.on('exit', (_code, signal) => {
      if (slot.child !== child) return
      slot.child = null
      const waiting = slot.busy
      slot.busy = null
      if (slot.timer !== null) clearTimeout(slot.timer)
      // Ctrl-C and a service manager end the whole group of processes: the file being read is not to blame for that.
      const wasTold = signal === 'SIGINT' || signal === 'SIGTERM'
      if (waiting !== null && wasTold && !isClosed && !waiting.wasAskedAgain) queue.unshift(Object.assign(waiting, { wasAskedAgain: true }))
      else waiting?.settle(isClosed ? 'closed' : 'died')
      next()
    })
    child.on('error', () => child.kill('SIGKILL'))
    return child
  }

  const ask = (slot: Slot, waiting: Waiting): void => {
    const child = (slot.child ??= start(slot))
    slot.busy = waiting
    const finish = (answer: Answer | 'too-slow'): void => {
      if (slot.timer !== null) clearTimeout(slot.timer)
      child.removeListener('message', hear)
      if (answer === 'too-slow' || answer.retires) {
        slot.child = null
        if (answer === 'too-slow') child.kill('SIGKILL')
      }
      slot.busy = null
      waiting.settle(answer)
      next()
    }
    const hear = (message: unknown): void => {
      if (message !== 'ready') finish(message as Answer)
    }
    slot.timer = setTimeout(() => finish('too-slow'), secondsAFile * 1000)
    child.on('message', hear)
    child.send(waiting.question, (error) => {
      if (error !== null) child.kill('SIGKILL')
    })
  }

  function next(): void {
    if (isClosed) return
    const idle = slots.filter((slot) => slot.busy === null).sort((a, b) => Number(b.child !== null) - Number(a.child !== null))
    for (const slot of idle.slice(0, queue.length)) ask(slot, queue.shift()!)
  }

  // A process stuck in a file does not see that its parent ended.
  const endAll = (): void => slots.forEach((slot) => slot.child?.kill('SIGKILL'))
  process.once('exit', endAll)

  const put = (question: Question): Promise<Answer | Refusal> =>
    new Promise((resolve) => {
      const settle: Waiting['settle'] = (answer) => resolve(typeof answer === 'string' ? failure(answer, secondsAFile) : answer)
      if (isClosed) settle('closed')
      else queue.push({ question, settle, wasAskedAgain: false })
      next()
    })

  return {
    read: async (bytes) => {
      const answer = await put({ kind: 'read', bytes })
      return answer.kind === 'reading' ? answer.reading : answer.kind === 'refusal' ? answer : brokenFile()
    },
    words: async (bytes) => {
      const answer = await put({ kind: 'words', bytes })
      return answer.kind === 'words' ? answer.words : answer.kind === 'refusal' ? answer : brokenFile()
    },
    picture: async (bytes, page, width) => {
      const answer = await put({ kind: 'picture', bytes, page, width })
      return answer.kind === 'picture' ? answer.png : answer.kind === 'refusal' ? answer : brokenFile()
    },
    close: async () => {
      isClosed = true
      process.removeListener('exit', endAll)
      for (const waiting of queue.splice(0)) waiting.settle('closed')
      await Promise.all(
        slots.map((slot) => {
          const child = slot.child
          if (child === null) return null
          return new Promise((resolve) => {
            child.once('exit', resolve)
            child.kill('SIGKILL')
          })
        }),
      )
    },
  }
}
