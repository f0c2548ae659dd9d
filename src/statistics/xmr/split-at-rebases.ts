/** A figure and its day (ISO), null where it is known to be missing. */
export type Dated = { readonly date: string; readonly value: number | null }

/** Points that share one set of limits. The number counts the rebases up to and with it. */
export type Stretch = { readonly number: number; readonly dated: readonly Dated[] }

/** The same points in date order; the given list itself where it is in order already. */
const inDateOrder = (points: readonly Dated[]): readonly Dated[] => {
  for (let i = 1; i < points.length; i += 1) {
    if (points[i]!.date < points[i - 1]!.date) return [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  }
  return points
}

/**
 * Puts points in date order and starts a new stretch at each point whose date is a rebase. A rebase on another date is passed over,
 * as NHSRplotthedots 0.2.2 does; so a first point on a rebase date is stretch 1, not 0.
 *
 * In: points in any order and rebase dates (both left as they are). Out: stretches with at least one point each.
 */
export const splitAtRebases = (points: readonly Dated[], rebase: readonly string[]): readonly Stretch[] => {
  const ordered = inDateOrder(points)
  if (ordered.length === 0) return []
  if (rebase.length === 0) return [{ number: 0, dated: ordered }]
  const stretches: Stretch[] = []
  let number = 0
  let from = 0
  for (let i = 0; i <= ordered.length; i += 1) {
    const starts = i < ordered.length && rebase.includes(ordered[i]!.date)
    if (i > from && (starts || i === ordered.length)) {
      stretches.push({ number, dated: ordered.slice(from, i) })
      from = i
    }
    if (starts) number += 1
  }
  return stretches
}
