import { createHash } from 'node:crypto'
import { closeSync, openSync, rmSync, statSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { refuse, type Refusal } from '../../core/refusal.ts'

export type DataFolderInUse = Refusal<'data-folder-in-use'>

/** The address of a socket holds about 100 bytes on every system we know of (`sockaddr_un`). */
const longestAddress = 100
/** A process that died while it cleared a stale socket leaves its note behind; after this long it is no longer heeded. */
const noteIsStaleAfterMs = 10_000

/** In: a folder that exists. Out: the address of its socket: in the folder, or in the system's own place where that is too long. */
const addressOf = async (folder: string): Promise<string> => {
  const real = await realpath(folder)
  const short = createHash('sha256').update(real).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\improvement-board-${short}`
  const inside = join(real, 'in-use.socket')
  const candidates = [inside, relative(process.cwd(), inside)]
  return candidates.find((each) => Buffer.byteLength(each) <= longestAddress) ?? join(tmpdir(), `improvement-board-${short}.socket`)
}

const isAnswered = (address: string): Promise<boolean> =>
  new Promise((done, fail) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? done(false) : fail(error),
    )
  })

/** Out: the listening server, or null where the address is taken, by the living or by the dead. */
const listen = (address: string): Promise<Server | null> =>
  new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(null) : fail(error)))
    server.listen(address, () => done(server.unref()))
  })

/** Makes the note that says "I am clearing the stale socket", so that only one process does. Out: whether it was ours to make. */
const leaveNote = (note: string): boolean => {
  try {
    closeSync(openSync(note, 'wx'))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const written = statSync(note, { throwIfNoEntry: false })
    // The file system's own clock is compared with this process's running time, because the wall clock belongs to main.
    if (written !== undefined && performance.timeOrigin + performance.now() - written.mtimeMs > noteIsStaleAfterMs) rmSync(note, { force: true })
    return false
  }
}

/** Removes a socket nobody answers. Two looks with a pause between, because a process may have bound it and not yet listen. */
const clearStale = async (address: string): Promise<void> => {
  const note = `${address}.clearing`
  if (!leaveNote(note)) return
  try {
    if (await isAnswered(address)) return
    await pause(60)
    if (!(await isAnswered(address))) rmSync(address, { force: true })
  } finally {
    rmSync(note, { force: true })
  }
}

/**
 * Makes this process the one owner of a data folder, until it ends however it ends. The embedded database itself lets two
 * processes open the same folder and then loses rows, so this comes first of all.
 * In: a folder that exists. Out: what gives the folder back, or a refusal where a living process owns it.
 */
export const lockFolder = async (folder: string): Promise<(() => Promise<void>) | DataFolderInUse> => {
  const address = await addressOf(folder)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const server = await listen(address)
    if (server !== null) return () => new Promise((done) => server.close(() => done()))
    if (await isAnswered(address)) {
      return refuse(
        'data-folder-in-use',
        `Another copy of Improvement Board is already using the data folder ${folder}.`,
        'Stop the other copy, or start this one with another folder.',
      )
    }
    await clearStale(address)
    await pause(30)
  }
  throw new Error(`the stale lock of the data folder could not be cleared: ${address}`)
}
