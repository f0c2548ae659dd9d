import type { Day } from '../calendar/day.ts'
import { strandOf, isStanding, type Evidence } from './evidence.ts'
import { freshUntil, isStale } from './staleness.ts'

/** A piece that no longer speaks for today, and the last day on which it did. */
export type StaleEvidence = { readonly piece: Evidence; readonly since: Day }

const speaksForSame = (one: Evidence, other: Evidence): boolean =>
  strandOf(one.content) === strandOf(other.content) &&
  (one.links.outcomes.some(({ outcome }) => other.links.outcomes.some((each) => each.outcome === outcome)) || one.links.actions.some((action) => other.links.actions.includes(action)))

/**
 * In: the library and the day. Out: what needs to be gathered again, the longest stale first: each standing piece of a strand that is stale, unless a fresh
 * piece of the same strand speaks for the same outcome or action. What only shows that work was done does not age into a gap.
 */
export const staleEvidence = (library: readonly Evidence[], on: Day): readonly StaleEvidence[] => {
  const counting = library.filter((piece) => isStanding(piece) && strandOf(piece.content) !== null)
  return counting
    .filter((piece) => isStale(piece, on) && !counting.some((other) => !isStale(other, on) && speaksForSame(piece, other)))
    .map((piece) => ({ piece, since: freshUntil(piece) }))
    .toSorted((one, other) => one.since.localeCompare(other.since) || one.piece.id.localeCompare(other.piece.id))
}
