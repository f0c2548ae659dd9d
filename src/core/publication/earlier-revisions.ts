import type { CellKey } from './cell.ts'
import type { Released } from './released.ts'
import type { SuppressionPolicy } from './suppression-policy.ts'

/** The name of a cell without its revision, which is the last part of its key where there is one. */
const withoutRevision = (key: CellKey): string => key.replace(/\|r\d+$/, '')

/**
 * A figure that was published exactly and is now restated by 1 to `largest` tells how many children were added or taken away.
 * In: a cell and its true count, and what was released. Out: null, or the earlier number that would tell. A rounded number tells
 * nothing here: what it leaves open is looked at with everything else.
 */
export const whyDifferenceTells = (key: CellKey, value: number, { policy, earlier }: { readonly policy: SuppressionPolicy; readonly earlier: readonly Released[] }): number | null => {
  if (policy.roundTo !== 1) return null
  const name = withoutRevision(key)
  for (const { record } of earlier) {
    for (const cell of record.cells) {
      if (cell.key === key || withoutRevision(cell.key) !== name || cell.shown.kind !== 'count' || cell.shown.roundedTo !== 1) continue
      const moved = Math.abs(value - cell.shown.value)
      if (moved >= 1 && moved <= policy.largest) return cell.shown.value
    }
  }
  return null
}
