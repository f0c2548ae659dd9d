import { createServer } from 'node:net'
import { join } from 'node:path'
import type { ScannerAddress } from '../../src/sources/upload/scan-upload.ts'

/** The test file every scanner knows, put together here so that no scanner stops at this source. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('')

export type StandInScanner = { readonly address: ScannerAddress; readonly close: () => Promise<void> }

/** A scanner that speaks the protocol of clamd: it takes chunks with their lengths up to one of nothing, and says what it found. `folder` is where a Unix socket goes. */
export const standInScanner = async (at: 'tcp' | { readonly folder: string }, answer: (file: Buffer) => string | null): Promise<StandInScanner> => {
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part])
      const command = Buffer.from('zINSTREAM\0')
      if (heard.length < command.length) return
      if (!heard.subarray(0, command.length).equals(command)) return void socket.end('UNKNOWN COMMAND\0')
      const chunks: Buffer[] = []
      for (let place = command.length; place + 4 <= heard.length; ) {
        const length = heard.readUInt32BE(place)
        if (length === 0) {
          const said = answer(Buffer.concat(chunks))
          return void (said === null ? socket.destroy() : socket.write(said))
        }
        if (place + 4 + length > heard.length) return
        chunks.push(heard.subarray(place + 4, place + 4 + length))
        place += 4 + length
      }
    })
  })
  const path = at === 'tcp' ? '' : join(at.folder, `s${process.hrtime.bigint()}`)
  await new Promise<void>((done) => (at === 'tcp' ? server.listen(0, '127.0.0.1', done) : server.listen(path, done)))
  const address = server.address()
  return {
    address: typeof address === 'object' && address !== null ? { kind: 'tcp', host: '127.0.0.1', port: address.port } : { kind: 'unix', path },
    close: () => new Promise((done) => void server.close(() => done())),
  }
}

/** Finds the test file of all scanners, and nothing else. */
export const honest = (file: Buffer): string => (file.includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0')
