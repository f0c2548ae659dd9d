import type { Socket } from 'node:net'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Answerer } from './embedded/folder-lock.ts'
import type { Store } from './open-store.ts'

/** What can be taken out of a store whole. */
export type TakenOut = 'backup' | 'export-journal' | `export-programme ${string}`

export type Write = (line: string) => Promise<void>

/** The last line of what an owner sends another process, so that a broken connection is not taken for the end. */
export const wholeMark = 'whole'

type Taken = Pick<Store, 'backup' | 'exportJournal' | 'exportProgramme'>

const isTakenOut = (question: string): question is TakenOut => question === 'backup' || question === 'export-journal' || question.startsWith('export-programme ')

/** Of a programme that is not here, nothing is written. */
export const writeOut = async (store: Taken, what: TakenOut, write: Write): Promise<void> => {
  if (what === 'backup') await store.backup(write)
  else if (what === 'export-journal') await store.exportJournal(write)
  else await store.exportProgramme(what.slice('export-programme '.length) as ProgrammeId, write)
}

const sendTo =
  (socket: Socket): Write =>
  (line) =>
    new Promise((done, fail) => {
      socket.write(`${line}\n`, (error) => (error === undefined || error === null ? done() : fail(error)))
    })

/**
 * Who asks and takes nothing for so long, such as a command stopped in its terminal, is cut off: the embedded database serves
 * one at a time, so everybody else waits until the last line is taken.
 */
const patienceMs = 20_000

/** The owner's side: answers another process of this machine that may reach the folder, and so could read its files anyway. */
export const answerOthers =
  (store: Taken, patience = patienceMs): Answerer =>
  async (question, socket) => {
    if (!isTakenOut(question)) return void socket.destroy()
    socket.setTimeout(patience, () => socket.destroy())
    const send = sendTo(socket)
    await writeOut(store, question, send)
    await send(wholeMark)
  }
