import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { EvidenceId } from '../evidence/evidence.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { Action, ActionId, DeliveryState } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { DataVoice, Said } from './statement.ts'

export type EvidenceCheckId = Branded<'EvidenceCheckId'>
export type ClosureId = Branded<'ClosureId'>

/** What a verifier said of a piece of evidence for an action. The last word on each piece holds; earlier ones stay on record. */
export type EvidenceCheck = {
  readonly id: EvidenceCheckId
  readonly programme: ProgrammeId
  readonly action: ActionId
  readonly evidence: EvidenceId
  readonly result: 'accepted' | 'returned'
  readonly reason: string
  readonly said: Said
}

/** One closing of an action, with what came of it. An action that is opened again and closed anew has two. */
export type Closure = {
  readonly id: ClosureId
  readonly programme: ProgrammeId
  readonly action: ActionId
  readonly why: string
  /** The pieces on which it was closed. */
  readonly evidence: readonly EvidenceId[]
  /** What the measures showed on the day of closing. */
  readonly data: readonly DataVoice[]
  readonly recheckDue: Day
  readonly said: Said
  readonly recheck: { readonly result: 'held' | 'failed'; readonly reasons: string; readonly said: Said } | null
  readonly reopened: { readonly how: 'failed-re-check' | 'figures-fell-back' | 'by-a-person'; readonly reason: string; readonly said: Said } | null
}

/** Where the proof of an action stands, beside how far its work has got. */
export const closureStates = ['open', 'closed', 'held', 'reopened'] as const
export type ClosureState = (typeof closureStates)[number]

export const closureMoves = ['close', 'hold', 'fail', 'reopen'] as const
export type ClosureMove = (typeof closureMoves)[number]

/** The state after each move, every cell present; null where the move is not possible. Nothing leads back to never having been closed. */
export const closureTable: Readonly<Record<ClosureState, Readonly<Record<ClosureMove, ClosureState | null>>>> = {
  open: { close: 'closed', hold: null, fail: null, reopen: null },
  closed: { close: null, hold: 'held', fail: 'reopened', reopen: 'reopened' },
  held: { close: null, hold: null, fail: null, reopen: 'reopened' },
  reopened: { close: 'closed', hold: null, fail: null, reopen: null },
}

/** In: every closing, oldest first, and an action. Out: its last one. */
export const lastClosure = (closures: readonly Closure[], action: ActionId): Closure | null => closures.findLast((each) => each.action === action) ?? null

/** In: every closing and an action. Out: where its proof stands. */
export const closureState = (closures: readonly Closure[], action: ActionId): ClosureState => {
  const last = lastClosure(closures, action)
  if (last === null) return 'open'
  if (last.reopened !== null) return 'reopened'
  return last.recheck === null ? 'closed' : 'held'
}

/** In: every closing and an action. Out: whether it is closed, so that its work cannot be said to be under way. */
export const isClosed = (closures: readonly Closure[], action: ActionId): boolean => ['closed', 'held'].includes(closureState(closures, action))

/** In: every check and an action. Out: the last word on each piece, by piece. */
export const lastChecks = (checks: readonly EvidenceCheck[], action: ActionId): ReadonlyMap<EvidenceId, EvidenceCheck> => new Map(checks.filter((each) => each.action === action).map((each) => [each.evidence, each]))

/** In: every closing, an action and the state its work is to have. Out: a refusal where it is closed and would no longer be delivered, else null. */
export const whyClosed = (closures: readonly Closure[], { id, delivery }: Pick<Action, 'id' | 'delivery'>, to: DeliveryState): Refusal<'closed'> | null =>
  isClosed(closures, id) && delivery === 'delivered' && to !== 'delivered' ? refuse('closed', 'This action is closed on its proof.', 'Open it again first, with the reason.') : null
