import type { SeatKind } from '../bodies/governance.ts'
import type { Attendee, QuorumRule } from './meeting.ts'

/** Whether a board may decide. `not-known` while nobody said who is there: never taken for met. */
export type Quorum =
  | { readonly kind: 'met'; readonly here: number; readonly least: number }
  | { readonly kind: 'not-met'; readonly here: number; readonly least: number; readonly missing: readonly SeatKind[] }
  | { readonly kind: 'not-known' }

const sits = ({ presence, kind }: Attendee): boolean => kind !== null && (presence === 'present' || presence === 'substitute')

/** In: the rule of a board and who sat where. Out: whether it may decide. A substitute counts for the place; somebody without a seat does not. */
export const quorumOf = (rule: QuorumRule, people: readonly Attendee[]): Quorum => {
  if (people.every((each) => each.presence === 'not-known')) return { kind: 'not-known' }
  const here = people.filter(sits)
  const missing = rule.kinds.filter((kind) => !here.some((each) => each.kind === kind))
  return here.length >= rule.least && missing.length === 0 ? { kind: 'met', here: here.length, least: rule.least } : { kind: 'not-met', here: here.length, least: rule.least, missing }
}
