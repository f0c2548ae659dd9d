import { fork } from 'node:child_process'
import { refuse, type Refusal } from '../../core/refusal.ts'
import type { CountedHere, CountWish } from './count-return.ts'
import type { ReturnFile } from './recognise-return.ts'

export type CountReturn = (files: readonly ReturnFile[], wish: CountWish, onProgress?: (percent: number) => void) => Promise<CountedHere | Refusal>

/** The most memory a return may take, in MB, and how long it may be counted. */
const mostMemory = 1_200
const longestMs = 180_000

const died = refuse('return-too-hard', 'The files could not be counted: one is damaged, or they need more memory than we give to one return.', 'Open each file, save it again and bring it. A very large return is counted with the command “measure” on a machine of the council.')
const tooSlow = refuse('return-too-slow', 'The files took too long to count.', 'Bring fewer months at once, or count them with the command “measure” on a machine of the council.')

type Answer = { readonly kind: 'ready' } | { readonly kind: 'progress'; readonly percent: number } | { readonly kind: 'refused'; readonly refusal: Refusal } | CountedHere

/**
 * In: the built `count-returns.worker.js`. Out: what counts returns in a process of its own, with no environment, no output and no file. The process
 * ends with its answer, with its parent, or when it takes too long; then every row is gone.
 */
export const openReturnCounter =
  (workerPath: string): CountReturn =>
  (files, wish, onProgress = () => undefined) =>
    new Promise((done) => {
      const path = process.env['PATH']
      const child = fork(workerPath, [], { env: path === undefined ? {} : { PATH: path }, execArgv: [`--max-old-space-size=${mostMemory}`], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
      let isDone = false
      const end = (answer: CountedHere | Refusal): void => {
        if (isDone) return
        isDone = true
        clearTimeout(timer)
        child.kill('SIGKILL')
        done(answer)
      }
      const timer = setTimeout(() => end(tooSlow), longestMs)
      child.on('error', () => end(died))
      child.on('exit', () => end(died))
      child.on('message', (answer: Answer) => {
        if (answer.kind === 'ready') child.send({ files, wish })
        else if (answer.kind === 'progress') onProgress(answer.percent)
        else end(answer.kind === 'refused' ? answer.refusal : answer)
      })
    })
