import type { Day } from '../calendar/day.ts'
import { isStanding, strandOf, type Evidence, type EvidenceId, type Strand } from '../evidence/evidence.ts'
import { isStale } from '../evidence/staleness.ts'
import type { Action } from '../plan/plan.ts'
import { closureState, closureTable, lastChecks, type Closure, type EvidenceCheck } from './closure.ts'
import type { DataVoice } from './statement.ts'
import { whyNotIndependent, type Colleague, type ManagerLine, type NotIndependent } from './verifier.ts'

/** One thing that keeps an action from being closed. All of them are given at once, so that nobody runs up against one after another. */
export type GateReason =
  | { readonly kind: 'closed-already' | 'not-delivered' | 'no-owner' }
  /** `have` are the strands of the evidence that counts; two are needed. */
  | { readonly kind: 'too-few-strands'; readonly have: readonly Strand[] }
  | { readonly kind: 'not-accepted' | 'returned' | 'stale' | 'shows-no-strand'; readonly evidence: readonly EvidenceId[] }
  | { readonly kind: 'verifier-not-independent'; readonly evidence: EvidenceId; readonly why: NotIndependent }
  | { readonly kind: 'data-contradict'; readonly measures: readonly DataVoice[] }

/** All that the gate looks at. `evidence` are the pieces linked to the action. */
export type GateFacts = {
  readonly action: Action
  readonly evidence: readonly Evidence[]
  readonly checks: readonly EvidenceCheck[]
  readonly closures: readonly Closure[]
  readonly colleagues: readonly Colleague[]
  readonly lines: readonly ManagerLine[]
  readonly data: readonly DataVoice[]
  readonly today: Day
}

/** What the gate says: the pieces that count, and every reason against closing. No reasons: the action may be closed. */
export type Gate = { readonly counting: readonly Evidence[]; readonly strands: readonly Strand[]; readonly reasons: readonly GateReason[] }

const idsOf = (evidence: readonly Evidence[]): readonly EvidenceId[] => evidence.map(({ id }) => id)

/**
 * The gate that cannot be talked through (product rule 3). In: an action and all that is held about it. Out: which evidence counts, and every reason
 * against closing: delivered; two strands at least, recent, each accepted by a verifier who neither owns the action nor is managed by its owner; and no
 * measure that has changed for the worse. A piece that only shows that work was done counts for no strand.
 */
export const closureGate = ({ action, evidence, checks, closures, colleagues, lines, data, today }: GateFacts): Gate => {
  const last = lastChecks(checks, action.id)
  const standing = evidence.filter(isStanding)
  const accepted = standing.filter(({ id }) => last.get(id)?.result === 'accepted')
  const fresh = accepted.filter((piece) => !isStale(piece, today))
  const dependent = fresh.flatMap((piece): readonly (GateReason & { readonly kind: 'verifier-not-independent' })[] => {
    const by = last.get(piece.id)?.said.by ?? null
    const why = by === null ? null : whyNotIndependent(action, by, { colleagues, lines })
    return why === null ? [] : [{ kind: 'verifier-not-independent', evidence: piece.id, why }]
  })
  const counting = fresh.filter(({ id, content }) => strandOf(content) !== null && !dependent.some((each) => each.evidence === id))
  const strands = [...new Set(counting.flatMap(({ content }) => strandOf(content) ?? []))]
  const some = (kind: 'not-accepted' | 'returned' | 'stale' | 'shows-no-strand', pieces: readonly Evidence[]): readonly GateReason[] => (pieces.length === 0 ? [] : [{ kind, evidence: idsOf(pieces) }])
  const worse = data.filter(({ shows }) => shows === 'worse')
  const isEnough = strands.length >= 2
  const reasons: readonly GateReason[] = [
    ...(closureTable[closureState(closures, action.id)].close === null ? [{ kind: 'closed-already' } as const] : []),
    ...(action.delivery === 'delivered' ? [] : [{ kind: 'not-delivered' } as const]),
    ...(action.owner === null ? [{ kind: 'no-owner' } as const] : []),
    ...(isEnough ? [] : [{ kind: 'too-few-strands', have: strands } as const]),
    // Pieces that wait or were sent back stand in the way only while what was accepted is not enough.
    ...(isEnough
      ? []
      : [
          ...some('not-accepted', standing.filter(({ id }) => !last.has(id))),
          ...some('returned', standing.filter(({ id }) => last.get(id)?.result === 'returned')),
          ...some('stale', accepted.filter((piece) => isStale(piece, today))),
          ...some('shows-no-strand', fresh.filter(({ content }) => strandOf(content) === null)),
          ...dependent,
        ]),
    ...(worse.length === 0 ? [] : [{ kind: 'data-contradict', measures: worse } as const]),
  ]
  return { counting, strands, reasons }
}
