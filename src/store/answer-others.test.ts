import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { answerOthers, wholeMark } from './answer-others.ts'
import type { Store } from './open-store.ts'

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

/** Two ends of one connection: the owner's and the asker's. */
const connected = async (): Promise<readonly [Socket, Socket]> => {
  const server = createServer()
  const owner = new Promise<Socket>((done) => server.once('connection', done))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const asker = connect((server.address() as AddressInfo).port, '127.0.0.1')
  ends.push(() => asker.destroy(), () => server.close())
  const socket = await owner
  socket.on('error', () => undefined)
  return [socket, asker]
}

/** A record of so many lines of 64 kB. */
const storeOf = (lines: number): Pick<Store, 'backup' | 'exportJournal' | 'exportProgramme'> => {
  const writeAll = async (write: (line: string) => Promise<void>): Promise<number> => {
    for (let line = 0; line < lines; line += 1) await write('x'.repeat(65_536))
    return lines
  }
  return { backup: writeAll, exportJournal: async (write) => ({ lines: await writeAll(write), head: null }), exportProgramme: (_, write) => writeAll(write) }
}

it('hands over every line and then says that it was all', async () => {
  const [owner, asker] = await connected()
  let heard = ''
  asker.on('data', (bytes: Buffer) => {
    heard += bytes.toString()
  })
  await answerOthers(storeOf(100))('backup', owner)
  owner.end()
  await new Promise((done) => asker.once('end', done))
  expect(heard.split('\n')).toHaveLength(102)
  expect(heard.endsWith(`${wholeMark}\n`)).toBe(true)
})

it('cuts off who asks and takes nothing, instead of holding the record for ever', async () => {
  const [owner, asker] = await connected()
  asker.pause()
  await expect(answerOthers(storeOf(100_000), 200)('backup', owner)).rejects.toThrow(/destroyed|closed|ECANCELED|premature/i)
  expect(owner.destroyed).toBe(true)
}, 10_000)
