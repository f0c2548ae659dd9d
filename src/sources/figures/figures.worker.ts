import { parentPort, workerData } from 'node:worker_threads'
import { isRefusal } from '../../core/refusal.ts'
import { CsvBroken } from '../spreadsheet/csv-rows.ts'
import type { FigureAnswer } from './figure-messages.ts'
import type { FigureInput } from './figure-reader.ts'
import { buffersOf, packFigures } from './packed-figures.ts'
import { readFigures } from './read-figures.ts'

// Reads one file in a thread of its own, so that a large one never keeps a page waiting, and hands it over only as fast as it is taken.

const port = parentPort!
const answer = (value: FigureAnswer): void => port.postMessage(value)

let wake: () => void = () => undefined
const asked = (): Promise<void> => new Promise((done) => (wake = done))
port.on('message', () => wake())

const read = async (): Promise<void> => {
  const reading = await readFigures(workerData as FigureInput, (done, of) => answer({ kind: 'how-far', done, of }))
  if (isRefusal(reading)) return answer({ kind: 'refused', refusal: reading })
  let waiting = asked()
  answer({ kind: 'file', file: reading.file, reaches: reading.reaches })
  for (;;) {
    await waiting
    const next = await reading.batches.next()
    if (next.done === true) return answer({ kind: 'end', summary: next.value, parts: reading.parts?.() ?? [] })
    waiting = asked()
    const figures = packFigures(next.value)
    port.postMessage({ kind: 'batch', figures } satisfies FigureAnswer, buffersOf(figures))
  }
}

await read().catch((error: unknown) => {
  if (!(error instanceof CsvBroken)) throw error
  answer({ kind: 'refused', refusal: error.refusal })
})
port.close()
