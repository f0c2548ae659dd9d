import { Worker } from 'node:worker_threads'
import type { FigurePart } from '../../core/measure/read-part.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { FigureAnswer } from './figure-messages.ts'
import type { FigureInput, FigureReading, SayHowFar } from './figure-reader.ts'
import type { FileSummary } from '../../core/measure/figure-problem.ts'
import { unpackFigures, type PackedFigures } from './packed-figures.ts'

/** Thrown by the batches of a file that turns out to be broken further on; nothing of it may be kept. */
export class FileBroken extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/** Reads a file. `keep` is given each batch packed, for whoever means to go through the figures again without another reading. */
export type ReadFigureFile = (input: FigureInput, say: SayHowFar, keep?: (batch: PackedFigures) => void) => Promise<FigureReading | Refusal>

/** A file that was read to its end, packed: some 44 bytes a figure, and nothing of what was passed over. */
export type KeptReading = Pick<FigureReading, 'file' | 'reaches'> & { readonly parts: readonly FigurePart[]; readonly packed: readonly PackedFigures[]; readonly summary: FileSummary }

/** In: a reading that was kept, and who is told how far it is. Out: the same figures and the same summary once more. */
export const readKept = ({ packed, summary, parts, ...about }: KeptReading, say: SayHowFar): FigureReading => {
  const batches = async function* (): FigureReading['batches'] {
    for (const [at, batch] of packed.entries()) {
      yield unpackFigures(batch)
      say(at + 1, packed.length)
    }
    return summary
  }
  return { ...about, parts: () => parts, batches: batches() }
}

/** The most memory a file may take, in MB, and how long the reader may be silent. */
const mostMemory = 512
/** Figures live for one batch; with room for a few, most of them are never moved by the collector. */
const youngMemory = 48
const longestSilenceMs = 120_000

const died = refuse('file-too-hard', 'The file could not be read: it is damaged, or needs more memory than we give to one file.', 'Open it in a spreadsheet program, save it again, or split it into several files.')
const tooSlow = refuse('file-too-slow', 'The file took too long to read.', 'Split it into several files.')

/** The answers of a thread, one after another. */
const answersOf = (worker: Worker) => {
  const waiting: FigureAnswer[] = []
  let take: ((answer: FigureAnswer) => void) | null = null
  const give = (answer: FigureAnswer): void => {
    if (take === null) waiting.push(answer)
    else take(answer)
    take = null
  }
  worker.on('message', give)
  worker.on('error', () => give({ kind: 'refused', refusal: died }))
  return (): Promise<FigureAnswer> => {
    const there = waiting.shift()
    if (there !== undefined) return Promise.resolve(there)
    return new Promise((done) => {
      const timer = setTimeout(() => done({ kind: 'refused', refusal: tooSlow }), longestSilenceMs)
      take = (answer) => {
        clearTimeout(timer)
        done(answer)
      }
    })
  }
}

/**
 * In: the built `figures.worker.js`. Out: a reader of files of figures that works in a thread of its own. It reads a file only as fast as its
 * batches are taken; whoever stops taking them ends the thread by leaving the loop. A file that is broken further on throws `FileBroken`.
 */
export const openFigureReader =
  (workerPath: string): ReadFigureFile =>
  async (input, say, keep) => {
    const worker = new Worker(workerPath, { workerData: input, resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: youngMemory }, env: {} })
    const next = answersOf(worker)
    const heard = async (): Promise<Exclude<FigureAnswer, { kind: 'how-far' }>> => {
      for (;;) {
        const answer = await next()
        if (answer.kind !== 'how-far') return answer
        say(answer.done, answer.of)
      }
    }
    const first = await heard()
    if (first.kind !== 'file') {
      await worker.terminate()
      return first.kind === 'refused' ? first.refusal : died
    }
    let parts: readonly FigurePart[] = []
    const batches = async function* (): FigureReading['batches'] {
      try {
        worker.postMessage('more', [])
        for (;;) {
          const answer = await heard()
          if (answer.kind === 'batch') {
            // The next batch is read while this one is written, and no further ahead, so that memory stays small.
            worker.postMessage('more', [])
            keep?.(answer.figures)
            yield unpackFigures(answer.figures)
          } else if (answer.kind === 'end') {
            parts = answer.parts
            return answer.summary
          } else throw new FileBroken(answer.kind === 'refused' ? answer.refusal : died)
        }
      } finally {
        await worker.terminate()
      }
    }
    return { file: first.file, reaches: first.reaches, parts: () => parts, batches: batches() }
  }
