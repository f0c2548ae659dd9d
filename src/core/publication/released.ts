import type { Day } from '../calendar/day.ts'
import type { CellKey, PublishedCell, Share, Shown, Sum } from './cell.ts'
import type { SuppressionPolicy } from './suppression-policy.ts'

/** What a release holds, all of it public: cells as shown, how they hang together, and the policy in force. No true count is in it. */
export type ReleaseRecord = {
  readonly on: Day
  readonly policy: SuppressionPolicy
  readonly cells: readonly PublishedCell[]
  readonly shares: readonly Share[]
  readonly sums: readonly Sum[]
}

const made = new WeakSet<Released>()

/**
 * Figures that may be seen by anybody. A renderer for the public takes this and nothing else, and only `suppress` makes one, or
 * `rereadRelease` from what `suppress` made earlier.
 */
export class Released {
  readonly record: ReleaseRecord
  readonly #shown: ReadonlyMap<CellKey, Shown>

  constructor(record: ReleaseRecord, opens: typeof door) {
    if (opens !== door) throw new Error('only suppression releases figures')
    this.record = record
    this.#shown = new Map(record.cells.map(({ key, shown }) => [key, shown]))
    made.add(this)
    Object.freeze(this)
  }

  /** What the public sees of a cell, or null where the release does not have it. */
  shown(key: CellKey): Shown | null {
    return this.#shown.get(key) ?? null
  }
}

const door = Symbol('suppression')

/** For `suppress` and `rereadRelease` alone; a test looks that no other file calls it. */
export const releaseFigures = (record: ReleaseRecord): Released => new Released(record, door)

/** Tells what suppression made from anything of the same shape. */
export const isReleased = (value: unknown): value is Released => value instanceof Released && made.has(value)
