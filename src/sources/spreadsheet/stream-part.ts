import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { isAscii } from 'node:buffer'
import { StringDecoder } from 'node:string_decoder'
import type { ZipPart } from './zip-guard.ts'

/** A part of a workbook that is not what its archive says, or not written as it must be. */
export class PartDamaged extends Error {}

/** Bytes unpacked at once. */
const chunkSize = 2 ** 18

async function* unpacked({ method, packed, fullSize }: ZipPart): AsyncGenerator<Buffer> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += chunkSize) yield packed.subarray(at, at + chunkSize)
    return
  }
  if (fullSize <= chunkSize) {
    yield inflateRawSync(packed, { maxOutputLength: Math.max(1, fullSize) })
    return
  }
  const inflate = createInflateRaw({ chunkSize })
  inflate.end(packed)
  for await (const chunk of inflate) yield chunk as Buffer
}

/**
 * In: a part of a workbook. Out: its text, chunk by chunk. Throws `PartDamaged` as soon as it unpacks to more than its archive says, or
 * at the end where it was less, so that a small file cannot fill memory or time.
 */
export async function* streamPart(part: ZipPart): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let size = 0
  let isPlain = true
  try {
    for await (const bytes of unpacked(part)) {
      size += bytes.length
      part.onUnpacked?.(bytes.length)
      if (size > part.fullSize) throw new PartDamaged('a part unpacks to another size than stated')
      // Once a letter beyond ASCII was met, one may be cut by the edge of a chunk.
      if (isPlain && isAscii(bytes)) yield bytes.toString('latin1')
      else {
        isPlain = false
        yield decoder.write(bytes)
      }
    }
  } catch (error) {
    throw error instanceof PartDamaged ? error : new PartDamaged('a part cannot be unpacked')
  }
  if (size !== part.fullSize) throw new PartDamaged('a part unpacks to another size than stated')
  const rest = decoder.end()
  if (rest !== '') yield rest
}

/** The whole text of a part. For the small parts of a workbook only. */
export const textOfPart = async (part: ZipPart): Promise<string> => {
  let text = ''
  for await (const chunk of streamPart(part)) text += chunk
  return text
}
