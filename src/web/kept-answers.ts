import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Packing these again would take long and save nothing. */
export const packedAlready: ReadonlySet<string> = new Set(['application/pdf', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])

/** An answer for everybody, as it is before it is packed. */
export type PlainAnswer = { readonly code: number; readonly mediaType: string; readonly content: string | Uint8Array; readonly name: string | null }

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** The same, packed once in each form that a browser may ask for. `mark` names its content (an ETag). */
export type ReadyAnswer = { readonly code: number; readonly mediaType: string; readonly mark: string; readonly name: string | null; readonly forms: Readonly<Record<Encoding, Uint8Array>> }

/** Enough for every public page of many programmes; the oldest goes first. */
const mostKept = 500

/** 1 MB. What is larger, such as a paper of many pages, is fetched each time it is asked for. */
const largestKept = 2 ** 20

const pack = ({ code, mediaType, content, name }: PlainAnswer): ReadyAnswer => {
  const bytes = Buffer.from(content)
  const forms = packedAlready.has(mediaType) ? { br: bytes, gzip: bytes, identity: bytes } : { br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }), gzip: gzipSync(bytes), identity: bytes }
  return { code, mediaType, name, mark: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`, forms }
}

/** In: what a browser says it can unpack. Out: the shortest form it can. */
export const encodingFor = (accepts: string | undefined): Encoding =>
  encodings.find((each) => new RegExp(`\\b${each}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepts ?? '')) ?? 'identity'

/**
 * Keeps the answers that are the same for everybody. In: what names the present state of the record (a change of it makes every
 * answer old), and whom to tell of a fault. Out: what gives the answer of an address, made only when it is old. When it cannot be made,
 * the last good one is given: how to report a concern about a child is read when the database is down, too.
 */
export const keepAnswers = ({ state, tell }: { readonly state: () => string; readonly tell: (fault: unknown) => void }) => {
  const kept = new Map<string, { readonly madeIn: string; readonly answer: ReadyAnswer }>()
  const making = new Map<string, Promise<ReadyAnswer>>()

  const made = async (address: string, madeIn: string, make: () => Promise<PlainAnswer>): Promise<ReadyAnswer> => {
    try {
      const answer = pack(await make())
      kept.delete(address)
      if (answer.code === 200 && answer.forms.identity.length <= largestKept) {
        kept.set(address, { madeIn, answer })
        if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
      }
      return answer
    } catch (fault) {
      const last = kept.get(address)
      if (last === undefined) throw fault
      tell(fault)
      return last.answer
    }
  }

  return async (address: string, make: () => Promise<PlainAnswer>): Promise<ReadyAnswer> => {
    const now = state()
    const held = kept.get(address)
    if (held?.madeIn === now) return held.answer
    // Many may ask at once when an answer has just grown old; it is made once.
    const name = `${now} ${address}`
    const running = making.get(name) ?? made(address, now, make).finally(() => making.delete(name))
    making.set(name, running)
    return running
  }
}
