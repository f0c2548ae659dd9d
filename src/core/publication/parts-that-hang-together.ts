import type { CellKey, Share, Sum } from './cell.ts'

/**
 * Cells in different parts share no sum and no percentage, so nothing of one helps to work out the other, and each can be looked at
 * alone. In: the sums and shares, and the cells that matter. Out: for each part with such a cell, all its keys.
 */
export const partsThatHangTogether = (sums: readonly Sum[], shares: readonly Share[], mattering: readonly CellKey[]): readonly ReadonlySet<CellKey>[] => {
  const links = [...sums.map(({ whole, parts }) => [whole, ...parts]), ...shares.map(({ key, numerator, denominator }) => [key, numerator, denominator])]
  const byKey = new Map<CellKey, (readonly CellKey[])[]>()
  for (const link of links) {
    for (const key of link) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [link])
      else known.push(link)
    }
  }
  const seen = new Set<CellKey>()
  return mattering.flatMap((start) => {
    if (seen.has(start)) return []
    const part = new Set([start])
    const ahead = [start]
    for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
      for (const next of (byKey.get(key) ?? []).flat()) {
        if (part.has(next)) continue
        part.add(next)
        ahead.push(next)
      }
    }
    for (const key of part) seen.add(key)
    return [part]
  })
}
