import { isAscii, isUtf8 } from 'node:buffer'
import { refuse, type Refusal } from '../../core/refusal.ts'

/** A return that cannot be read on; thrown by what reads it, and answered as a refusal. */
export class Stopped extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

const saveAgain = 'Save or export the file again as XML in UTF-8 and bring that.'
const notXml = (): Stopped => new Stopped(refuse('not-xml', 'The file is not written in XML.', 'Bring the XML file of the return, as it goes to the Department for Education.'))
const wrongEncoding = (what: string): Stopped => new Stopped(refuse('wrong-encoding', `The letters of the file cannot be read: ${what}.`, saveAgain))

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What the first bytes and the XML declaration say. A declaration of UTF-16 in a file of single bytes is a common slip of writers. */
const encodingOf = (head: Buffer): Encoding => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le'
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be'
  if (head.subarray(0, 200).includes(0)) throw notXml()
  const declared = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString('latin1', 0, 200))?.[1]?.toLowerCase()
  if (declared === undefined || /^(?:utf-?8|us-ascii|ascii|utf-?16)$/.test(declared)) return 'utf-8'
  if (/^(?:iso-8859-1|latin1|windows-1252|cp1252)$/.test(declared)) return 'windows-1252'
  throw wrongEncoding('it says that it is written in a way this reader does not know')
}

/** Where the last whole letter of UTF-8 ends, so that a letter cut by the edge of a chunk waits for the next. */
const wholeLetters = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

/** The longest XML declaration that is looked for. */
const headBytes = 256

/** The same bytes, the first chunk long enough to hold the XML declaration. */
async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (head === null) yield bytes
    else if (head.length + bytes.length < headBytes) head = Buffer.concat([head, bytes])
    else {
      yield head.length === 0 ? bytes : Buffer.concat([head, bytes])
      head = null
    }
  }
  if (head !== null) yield head
}

/**
 * In: the bytes of an XML file, chunk by chunk. Out: its text, chunk by chunk. Throws `Stopped` where it is no XML, or where its
 * letters are not what the file says, so that a name is never read wrongly.
 */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let encoding: Encoding | null = null
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let kept: Buffer = Buffer.alloc(0)
  for await (const chunk of withHead(chunks)) {
    let bytes = kept.length > 0 ? Buffer.concat([kept, chunk]) : chunk
    kept = Buffer.alloc(0)
    if (encoding === null) {
      encoding = encodingOf(bytes)
      if (encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
      const start = encoding.startsWith('utf-16') ? bytes.toString('latin1').replaceAll(/[\0\xfe\xff]/g, '') : bytes.toString('latin1', 0, 4096)
      if (!/^\s*<|^\s+$/.test(start)) throw notXml()
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding, { fatal: true })
    }
    if (decoder !== null) {
      try {
        yield decoder.decode(bytes, { stream: true })
      } catch {
        throw wrongEncoding('it does not hold what its first bytes promise')
      }
    } else if (isAscii(bytes)) yield bytes.toString('latin1')
    else {
      const end = wholeLetters(bytes)
      kept = Buffer.from(bytes.subarray(end))
      if (!isUtf8(bytes.subarray(0, end))) throw wrongEncoding('it is not UTF-8, and does not say what else it is')
      yield bytes.toString('utf8', 0, end)
    }
  }
  if (kept.length > 0) throw wrongEncoding('it ends in the middle of a letter')
}
