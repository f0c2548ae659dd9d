import { asChunks, type ReturnFile } from './recognise-return.ts'

/** Of the whole way, in percent: when all is read, and when all is counted and the counts alone are left to be looked at. */
const readAt = 50
export const countedAt = 90

/** Hands out the bytes of files, and tells how much of them has gone through a reader. */
export type HowFar = {
  /** The bytes of a file in pieces; each tells that it was taken. */
  readonly chunks: (bytes: Uint8Array) => AsyncGenerator<Uint8Array>
  /** For a reader that says itself how much of a file it has read, from 0 to 1. */
  readonly share: (bytes: Uint8Array) => (share: number) => void
  /** How much of what is asked has been counted, from 0 to 1. */
  readonly counted: (share: number) => void
}

/** In: the files of a return, and who is told how far it is. Out: what their readers read from. A percent is told once, and never a lower one after it. */
export const howFar = (files: readonly ReturnFile[], tell: (percent: number) => void): HowFar => {
  const whole = Math.max(1, files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  const taken = new Map<Uint8Array, number>()
  let told = 0
  const say = (percent: number): void => {
    if (percent > told) tell((told = percent))
  }
  const note = (bytes: Uint8Array, read: number): void => {
    taken.set(bytes, Math.max(read, taken.get(bytes) ?? 0))
    say(Math.floor((readAt * [...taken.values()].reduce((sum, each) => sum + each, 0)) / whole))
  }
  return {
    chunks: async function* (bytes) {
      let read = 0
      for await (const chunk of asChunks(bytes)) {
        yield chunk
        note(bytes, (read += chunk.length))
      }
    },
    share: (bytes) => (share) => note(bytes, share * bytes.length),
    counted: (share) => say(Math.floor(readAt + (countedAt - readAt) * share)),
  }
}
