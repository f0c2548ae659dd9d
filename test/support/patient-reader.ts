/** A figure of the open data, as anybody reads it. */
export type OpenFigure = { readonly measure: string; readonly la_name: string; readonly period_from: string; readonly period_to: string; readonly unit: string; readonly value: number | null; readonly sign: string | null }

type Range = { low: number; high: number }

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The figures inside a longer one that follow each other without a gap from its first day to its last; none where they do not. */
const tilesOf = (whole: OpenFigure, all: readonly OpenFigure[]): readonly OpenFigure[] => {
  const inside = all.filter((each) => each !== whole && each.measure === whole.measure && each.la_name === whole.la_name && each.period_from >= whole.period_from && each.period_to <= whole.period_to).toSorted((one, other) => one.period_from.localeCompare(other.period_from))
  const follows = inside.every((each, at) => each.period_from === (at === 0 ? whole.period_from : dayAfter(inside[at - 1]!.period_to)))
  return inside.length > 1 && follows && inside.at(-1)!.period_to === whole.period_to ? inside : []
}

/**
 * Somebody who puts all open data side by side and subtracts, written apart from the code that keeps numbers back. In: counts, and to what they are
 * rounded. Out: for each the least and the greatest count that is still possible. They know that a count shown is no small one.
 */
export const readPatiently = (figures: readonly OpenFigure[], roundedTo: number): ReadonlyMap<OpenFigure, Range> => {
  const slack = Math.floor(roundedTo / 2)
  const ranges = new Map<OpenFigure, Range>(figures.map((each) => [each, each.value === null ? { low: 0, high: Infinity } : { low: Math.max(0, each.value - slack), high: each.value + slack }]))
  const sums = figures.flatMap((whole) => {
    const tiles = tilesOf(whole, figures)
    return tiles.length === 0 ? [] : [{ whole: ranges.get(whole)!, parts: tiles.map((each) => ranges.get(each)!) }]
  })
  const total = (parts: readonly Range[], end: keyof Range): number => parts.reduce((sum, each) => sum + each[end], 0)
  for (let round = 0; round < 20; round += 1) {
    for (const { whole, parts } of sums) {
      whole.low = Math.max(whole.low, total(parts, 'low'))
      whole.high = Math.min(whole.high, total(parts, 'high'))
      for (const part of parts) {
        const others = parts.filter((each) => each !== part)
        part.low = Math.max(part.low, whole.low - total(others, 'high'))
        part.high = Math.min(part.high, whole.high - total(others, 'low'))
      }
    }
  }
  return ranges
}
