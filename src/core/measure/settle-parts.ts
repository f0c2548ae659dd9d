import { keyOf } from './read-figure.ts'
import type { FigurePart } from './read-part.ts'

/** What taking parts of figures in would do to the record. The counts are of splits: one figure told apart in one way. */
export type SettledParts = { readonly fresh: readonly FigurePart[]; readonly added: number; readonly restated: number; readonly unchanged: number }

const splitsOf = (parts: readonly FigurePart[]): ReadonlyMap<string, readonly FigurePart[]> => {
  const splits = new Map<string, FigurePart[]>()
  for (const part of parts) {
    const key = `${keyOf(part)}|${part.by}`
    const known = splits.get(key)
    if (known === undefined) splits.set(key, [part])
    else known.push(part)
  }
  return splits
}

/** A group in which nobody is says the same where it stands as where it is left out. */
const told = (parts: readonly FigurePart[]): string =>
  parts.flatMap(({ group, value, outOf }) => (value === 0 && (outOf ?? 0) === 0 ? [] : [`${group} ${value}/${outOf ?? ''}`])).toSorted().join('|')

/** In: the parts of a file, each split whole, and those on record of the same figures. Out: the splits that say something else than the record, and how many there are of each kind. */
export const settleParts = (read: readonly FigurePart[], held: readonly FigurePart[]): SettledParts => {
  const before = splitsOf(held)
  const fresh: FigurePart[] = []
  let [added, restated, unchanged] = [0, 0, 0]
  for (const [key, parts] of splitsOf(read)) {
    const known = before.get(key)
    if (known !== undefined && told(known) === told(parts)) {
      unchanged += 1
      continue
    }
    fresh.push(...parts)
    if (known === undefined) added += 1
    else restated += 1
  }
  return { fresh, added, restated, unchanged }
}
