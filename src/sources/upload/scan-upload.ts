import { connect, type Socket } from 'node:net'
import { refuse, type Refusal } from '../../core/refusal.ts'

export type ScanRefusal = Refusal<'malware-found' | 'scanner-unreachable'>

/** Where a ClamAV daemon listens: `tcp://host:port` or `unix:/path/of/the/socket`. */
export type ScannerAddress = { readonly kind: 'tcp'; readonly host: string; readonly port: number } | { readonly kind: 'unix'; readonly path: string }

/** In: the setting. Out: the address, or null where it is none. */
export const parseScannerAddress = (text: string): ScannerAddress | null => {
  const tcp = /^tcp:\/\/([^\s:/]+|\[[0-9a-f:]+\]):(\d{1,5})$/i.exec(text)
  if (tcp !== null && Number(tcp[2]) <= 65_535) return { kind: 'tcp', host: tcp[1]!.replace(/^\[|\]$/g, ''), port: Number(tcp[2]) }
  const unix = /^unix:(\/\S+)$/.exec(text)
  return unix === null ? null : { kind: 'unix', path: unix[1]! }
}

const chunkSize = 2 ** 16
const unreachable = refuse('scanner-unreachable', 'The file could not be checked for malware, so it was not taken.', 'Try again in a few minutes. If it goes on, tell whoever runs this service.')
const malware = refuse('malware-found', 'The check for malware found something in this file.', 'Do not send it on. Tell your IT department, and bring a clean copy.')

const opened = (address: ScannerAddress): Socket => (address.kind === 'tcp' ? connect(address.port, address.host) : connect(address.path))

/** The file as the command INSTREAM takes it: chunks with their lengths, then a length of nothing (clamd(8)). */
const send = (socket: Socket, bytes: Uint8Array): void => {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const chunk = bytes.subarray(at, at + chunkSize)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    socket.write(length)
    socket.write(chunk)
  }
  socket.write(Buffer.alloc(4))
}

/**
 * In: the bytes of a file, where the scanner listens, and how long it may take. Out: null where it said that the file is clean; else a refusal. A
 * scanner that cannot be reached, is slow, or says anything else refuses the file: what was not checked is never taken.
 */
export const scanUpload = (bytes: Uint8Array, address: ScannerAddress, milliseconds = 20_000): Promise<ScanRefusal | null> =>
  new Promise((resolve) => {
    let said = ''
    const socket = opened(address)
    const settle = (outcome: ScanRefusal | null): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(outcome)
    }
    const timer = setTimeout(() => settle(unreachable), milliseconds)
    socket.on('connect', () => send(socket, bytes))
    socket.on('error', () => settle(unreachable))
    socket.on('close', () => settle(unreachable))
    socket.on('data', (part) => {
      said += part.toString('latin1')
      if (said.length > 4096) return settle(unreachable)
      if (!said.includes('\0')) return
      const [line] = said.split('\0')
      settle(line === 'stream: OK' ? null : line?.endsWith(' FOUND') === true ? malware : unreachable)
    })
  })
