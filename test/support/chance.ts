/**
 * Chance that is the same on every run. Each question asked of it draws from a stream of its own, so that who acts says nothing of what is done: with one
 * stream for all, a weak generator ties the two together and whole corners are never tried. Mulberry32, seeded through a mixing step (both public domain).
 */
export type Chance = {
  /** A whole number from 0 up to, and not including, `below`. */
  readonly number: (stream: string, below: number) => number
  readonly pick: <T>(stream: string, from: readonly T[]) => T
}

const mixed = (text: string): number => {
  let hash = 2166136261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** In: a seed. Out: chance that gives the same answers to the same questions. */
export const chanceOf = (seed: number): Chance => {
  const states = new Map<string, number>()
  const number = (stream: string, below: number): number => {
    const state = ((states.get(stream) ?? mixed(`${seed} ${stream}`)) + 0x6d2b79f5) >>> 0
    states.set(stream, state)
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  return { number, pick: (stream, from) => from[number(stream, from.length)]! }
}
