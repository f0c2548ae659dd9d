import { randomInt } from 'node:crypto'

/** Another number in every process, so that nobody can write texts that all fall into one place. */
const seed = randomInt(2 ** 32 - 1) | 0

/**
 * Texts met before, known by their bytes, each with what was made of it: what comes again is found without making a text of it.
 * They are numbered in the order in which they came.
 */
export class KnownCells<Made> {
  readonly made: Made[] = []
  /** The number of a text and one more, where its bytes lead to; 0 where there is none. Twice as long as there are texts at least. */
  #places = new Int32Array(512)
  #hashes = new Int32Array(256)
  /** Where each text begins in `#held`; it goes up to where the next begins. */
  #starts = new Int32Array(257)
  #held = new Uint8Array(4096)

  /** In: where a text lies, and the number of a text that it may well be, such as that of the cell above, or -1. Out: its number, or -1 where it is not known. */
  find(bytes: Uint8Array, from: number, to: number, guess: number): number {
    if (guess >= 0 && this.#isAt(guess, bytes, from, to)) return guess
    const hash = hashOf(bytes, from, to)
    const mask = this.#places.length - 1
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = this.#places[at]! - 1
      if (number < 0) return -1
      if (this.#hashes[number] === hash && this.#isAt(number, bytes, from, to)) return number
    }
  }

  /** Adds a text that is not known. Out: its number. */
  add(bytes: Uint8Array, from: number, to: number, made: Made): number {
    const number = this.made.push(made) - 1
    if (number === this.#hashes.length) this.#widen()
    const start = this.#starts[number]!
    const end = start + to - from
    if (end > this.#held.length) {
      const wider = new Uint8Array(Math.max(end, this.#held.length * 2))
      wider.set(this.#held)
      this.#held = wider
    }
    this.#held.set(bytes.subarray(from, to), start)
    this.#starts[number + 1] = end
    this.#hashes[number] = hashOf(bytes, from, to)
    this.#settle(number)
    return number
  }

  #isAt(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[number]!
    if (this.#starts[number + 1]! - start !== to - from) return false
    const held = this.#held
    for (let at = from, own = start; at < to; at += 1, own += 1) if (held[own] !== bytes[at]) return false
    return true
  }

  #settle(number: number): void {
    const mask = this.#places.length - 1
    let at = this.#hashes[number]! & mask
    while (this.#places[at] !== 0) at = (at + 1) & mask
    this.#places[at] = number + 1
  }

  #widen(): void {
    const count = this.#hashes.length
    const [hashes, starts] = [new Int32Array(count * 2), new Int32Array(count * 2 + 1)]
    hashes.set(this.#hashes)
    starts.set(this.#starts)
    this.#hashes = hashes
    this.#starts = starts
    this.#places = new Int32Array(count * 4)
    for (let number = 0; number < count; number += 1) this.#settle(number)
  }
}

const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = seed
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return hash ^ (hash >>> 15)
}
