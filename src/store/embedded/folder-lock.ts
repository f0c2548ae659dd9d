import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, rmSync, statSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { refuse, type Refusal } from '../../core/refusal.ts'

export type DataFolderInUse = Refusal<'data-folder-in-use'>

/** The address of a socket holds about 100 bytes on every system we know of (`sockaddr_un`). */
const longestAddress = 100
/** How often an owner looks whether the folder it owns is still the one that lies there. */
const looksEveryMs = 500
/** A process that died while it cleared a stale socket leaves its note behind; after this long it is no longer heeded. */
const noteIsStaleAfterMs = 10_000

/**
 * In: a folder that exists. Out: the address of its socket: in the folder, or in the system's place for temporary files where
 * that is too long. It depends on the folder alone, so that every process comes to the same one.
 */
const addressOf = async (folder: string): Promise<string> => {
  const real = await realpath(folder)
  const short = createHash('sha256').update(real).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\improvement-board-${short}`
  const inside = join(real, 'in-use.socket')
  return Buffer.byteLength(inside) <= longestAddress ? inside : join(tmpdir(), `improvement-board-${short}.socket`)
}

/** What the owner of a folder does when another process of the same machine asks it something. */
export type Answerer = (question: string, socket: Socket) => Promise<void>

/** A folder this process owns. */
export type OwnedFolder = {
  /** Says who answers questions from now on. Before, and for unknown questions, the line is simply cut. */
  readonly answerWith: (answerer: Answerer) => void
  /** Says what is done, once, when the folder is taken away or another is put in its place: this process owns it no longer. */
  readonly whenLost: (lost: () => void) => void
  readonly release: () => Promise<void>
}

/** The longest question, in bytes: it is one word. */
const longestQuestion = 64

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
const listen = (address: string, onSocket: (socket: Socket) => void): Promise<Server | null> =>
  new Promise((done, fail) => {
    const server = createServer({ allowHalfOpen: true }, onSocket)
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

/** Reads one line from whoever knocked, and has it answered. A knock without a word only asks whether somebody is in. */
const receive = (socket: Socket, answerer: Answerer | null): void => {
  let heard = ''
  socket.on('error', () => socket.destroy())
  socket.on('end', () => {
    if (!heard.includes('\n')) socket.destroy()
  })
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString('utf8')
    if (heard.length > longestQuestion || answerer === null) return socket.destroy()
    if (!heard.endsWith('\n')) return undefined
    socket.removeAllListeners('data')
    return void answerer(heard.trim(), socket).then(
      () => socket.end(),
      () => socket.destroy(),
    )
  })
}

/** The mark by which the file system tells one socket from another of the same name; null where there is none to be had. */
const markOf = (address: string): bigint | null => (process.platform === 'win32' ? null : (lstatSync(address, { bigint: true, throwIfNoEntry: false })?.ino ?? null))

/**
 * Watches over what is owned. A folder that is deleted and made anew can be taken by a second process, and the database of the
 * first would go on writing into the files of the second.
 */
const own = (server: Server, address: string, answerWith: OwnedFolder['answerWith']): OwnedFolder => {
  const mark = markOf(address)
  let [isLost, tell] = [false, (): void => undefined]
  const looking = setInterval(() => {
    if (markOf(address) === mark) return
    isLost = true
    clearInterval(looking)
    tell()
  }, looksEveryMs).unref()
  return {
    answerWith,
    whenLost: (lost) => {
      tell = lost
    },
    // Closing removes the socket by its name, which is another's once the folder was lost.
    release: () => {
      clearInterval(looking)
      return isLost || markOf(address) !== mark ? Promise.resolve() : new Promise((done) => server.close(() => done()))
    },
  }
}

/**
 * Makes this process the one owner of a data folder, until it ends however it ends. The embedded database itself lets two
 * processes open the same folder and then loses rows, so this comes first of all.
 * In: a folder that exists. Out: the owned folder, or a refusal where a living process owns it.
 */
export const lockFolder = async (folder: string): Promise<OwnedFolder | DataFolderInUse> => {
  const address = await addressOf(folder)
  let answerer: Answerer | null = null
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const server = await listen(address, (socket) => receive(socket, answerer))
    if (server !== null) {
      return own(server, address, (given) => {
        answerer = given
      })
    }
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

/** In: a folder another process of this machine owns, and one word. Out: what the owner answers, as a stream of bytes. */
export const askOwner = async (folder: string, question: string): Promise<Readable> => {
  const socket = connect(await addressOf(folder))
  socket.write(`${question}\n`)
  return socket
}
