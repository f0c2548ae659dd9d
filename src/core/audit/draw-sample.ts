/** A number from 32 bits of text: FNV-1a (Fowler, Noll, Vo; IETF draft-eastlake-fnv). */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Numbers of 32 bits, one after another, from a beginning: SplitMix32, the 32-bit form of Steele, Lea & Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014. */
const numbersFrom = (beginning: number): (() => number) => {
  let state = beginning
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}

/** A number from 0 to below `limit`, each as likely as any other: what would favour the first few is thrown back. */
const below = (limit: number, next: () => number): number => {
  const fair = 2 ** 32 - (2 ** 32 % limit)
  let drawn = next()
  while (drawn >= fair) drawn = next()
  return drawn % limit
}

/**
 * Picks some of a number of cases, each set as likely as any other, without ever seeing a case: only places in a list that others keep.
 * The same seed draws the same places, so that anyone can check that nobody chose. Source: Floyd’s algorithm, in Bentley & Floyd,
 * “Programming pearls: a sample of brilliance”, CACM 30 (1987).
 *
 * In: how many to pick, of how many, and a seed. Out: places from 1, in order; all of them where more are asked for than there are.
 */
export const drawSample = (size: number, of: number, seed: string): readonly number[] => {
  const next = numbersFrom(hashOf(seed))
  const picked = new Set<number>()
  for (let upTo = Math.max(0, of - size) + 1; upTo <= of; upTo += 1) {
    const drawn = below(upTo, next) + 1
    picked.add(picked.has(drawn) ? upTo : drawn)
  }
  return [...picked].toSorted((one, other) => one - other)
}
