/** A sum of named numbers that a reader knows: each name times its factor, and what it comes to. */
export type KnownSum = { readonly terms: ReadonlyMap<string, number>; readonly is: number }

type Range = { low: number; high: number }

const tight = (ranges: Map<string, Range>, sums: readonly KnownSum[]): boolean => {
  let moved = false
  for (const { terms, is } of sums) {
    for (const [name, factor] of terms) {
      let [low, high] = [is, is]
      for (const [other, times] of terms) {
        if (other === name) continue
        const { low: least, high: most } = ranges.get(other)!
        low -= times > 0 ? times * most : times * least
        high -= times > 0 ? times * least : times * most
      }
      const [from, to] = factor > 0 ? [low / factor, high / factor] : [high / factor, low / factor]
      const range = ranges.get(name)!
      const next = { low: Math.max(range.low, Math.ceil(from - 1e-7)), high: Math.min(range.high, Math.floor(to + 1e-7)) }
      if (next.low === range.low && next.high === range.high) continue
      ranges.set(name, next)
      moved = true
    }
  }
  return moved
}

/** Takes sums from one another until none holds the first number of another: what any number of subtractions can find. */
const subtracted = (sums: readonly KnownSum[]): readonly KnownSum[] => {
  const rows = sums.map(({ terms, is }) => ({ terms: new Map(terms), is }))
  const done: typeof rows = []
  for (;;) {
    const row = rows.shift()
    if (row === undefined) return done
    for (const [name, factor] of row.terms) if (Math.abs(factor) < 1e-9) row.terms.delete(name)
    const [first] = row.terms
    if (first === undefined) continue
    const [name, factor] = first
    for (const other of [...rows, ...done]) {
      const times = (other.terms.get(name) ?? 0) / factor
      if (times === 0) continue
      for (const [term, amount] of row.terms) {
        const left = (other.terms.get(term) ?? 0) - times * amount
        if (Math.abs(left) < 1e-9) other.terms.delete(term)
        else other.terms.set(term, left)
      }
      other.is -= times * row.is
    }
    done.push(row)
  }
}

/**
 * Somebody with a pencil: lays every known sum beside every other, subtracts as often as it takes, and narrows each number down as far as that goes, knowing
 * that none is below nought. Written without the code it attacks. In: the sums. Out: the least and the most that each number may be.
 */
export const subtractingReader = (sums: readonly KnownSum[]): ReadonlyMap<string, Readonly<Range>> => {
  const ranges = new Map([...new Set(sums.flatMap(({ terms }) => [...terms.keys()]))].map((name) => [name, { low: 0, high: 1e6 }]))
  const all = [...sums, ...subtracted(sums)]
  for (let round = 0; round < 200 && tight(ranges, all); round += 1);
  return ranges
}

/** In: names, and what they come to. Out: a sum of them; with a name in `less`, that is what they are without it. */
export const knownSum = (names: readonly string[], is: number, less: readonly string[] = []): KnownSum => ({ terms: new Map([...names.map((name) => [name, 1] as const), ...less.map((name) => [name, -1] as const)]), is })
