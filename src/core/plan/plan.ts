import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { FindingId } from '../inspection/finding.ts'
import type { ProgrammeId } from '../people/person.ts'

export type PriorityId = Branded<'PriorityId'>
export type OutcomeId = Branded<'OutcomeId'>
export type ActionId = Branded<'ActionId'>

/** One of the few things the programme is about. */
export type Priority = {
  readonly id: PriorityId
  readonly programme: ProgrammeId
  readonly position: number
  readonly title: string
  /** The post that answers for it; null is a gap, and shown as one. */
  readonly owner: string | null
}

/** What will be different for children, under one priority. */
export type Outcome = {
  readonly id: OutcomeId
  readonly programme: ProgrammeId
  readonly priority: PriorityId
  readonly position: number
  readonly difference: string
}

/** How far the work has got. It says nothing about effect (product rule 2: delivered is not improved). */
export const deliveryStates = ['not-started', 'on-track', 'at-risk', 'off-track', 'delivered', 'withdrawn'] as const
export type DeliveryState = (typeof deliveryStates)[number]

export type Milestone = { readonly due: Day; readonly what: string; readonly isReached: boolean }

/**
 * How we will know: at least one measure or one named piece of evidence. Both lists may be filled; both empty is refused
 * (`no-test-of-success`), because an action nobody can test is a promise nobody can keep.
 */
export type TestOfSuccess = { readonly measures: readonly string[]; readonly evidence: readonly string[] }

/** Which findings an action answers, or why it exists without one. */
export type Reason =
  | { readonly kind: 'answers-findings'; readonly findings: NonEmpty<FindingId> }
  | { readonly kind: 'own-initiative'; readonly why: string }

export type Action = {
  readonly id: ActionId
  readonly programme: ProgrammeId
  readonly outcome: OutcomeId
  /** Printed number within the programme, given once and never used again. */
  readonly number: number
  readonly title: string
  readonly reason: Reason
  /** The person or post that carries it; null is a gap, and shown as one. */
  readonly owner: string | null
  /** Another agency that shares the work. */
  readonly partner: string | null
  readonly start: Day | null
  readonly due: Day
  readonly milestones: readonly Milestone[]
  readonly howWeWillKnow: TestOfSuccess
  readonly delivery: DeliveryState
}

/** True while the action still counts as an answer. A withdrawn action answers nothing. */
export const isLive = (action: { readonly delivery: DeliveryState | null }): boolean => action.delivery !== 'withdrawn'

/** In: an action. Out: the findings it answers, empty for one of our own initiative. */
export const findingsAnswered = (action: Pick<Action, 'reason'>): readonly FindingId[] =>
  action.reason.kind === 'answers-findings' ? action.reason.findings : []

/** In: an action and today. Out: whether it is past its due day without being delivered. */
export const isOverdue = (action: Action, today: Day): boolean =>
  isLive(action) && action.delivery !== 'delivered' && action.due < today
