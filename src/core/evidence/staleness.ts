import { addMonths, type Day } from '../calendar/day.ts'
import type { Evidence, EvidenceKind } from './evidence.ts'

/**
 * After how many months a piece no longer speaks for today, counted from the last day it speaks of. Closing an action asks for evidence of the
 * last three months (domain.md 5, the closure rule), so figures age in three; what is gathered less often has longer.
 */
export const monthsUntilStale = {
  series: 3,
  document: 12,
  audit: 6,
  observation: 6,
  voice: 6,
  external: 12,
} as const satisfies Record<EvidenceKind, number>

/** A piece with the days it speaks of, and the months for which its kind is fresh where the programme set them. */
type Aging = Pick<Evidence, 'content' | 'speaksOf' | 'freshMonths'>

/** In: a piece. Out: the last day on which it still speaks for the present: by what the programme set for its kind, else by what is usual. */
export const freshUntil = ({ content, speaksOf, freshMonths }: Aging, periods: Readonly<Record<EvidenceKind, number>> = monthsUntilStale): Day =>
  addMonths(speaksOf.to, freshMonths ?? periods[content.kind])

/** In: a piece and a day. Out: whether it is too old to speak for that day. When it was received does not make it younger. */
export const isStale = (evidence: Aging, on: Day, periods: Readonly<Record<EvidenceKind, number>> = monthsUntilStale): boolean =>
  on > freshUntil(evidence, periods)
