import type { Day } from '../calendar/day.ts'
import type { OutcomeId } from '../plan/plan.ts'
import { isComplete } from './blindness.ts'
import type { ImpactState } from './impact-state.ts'
import type { SeenStatement, Settlement } from './statement.ts'

/**
 * How the voices of a round stand to each other. They are never averaged: where they differ, that is the result, and it is one of the names of
 * “cannot tell” (product rule 5). `waiting` says whose voice is not in; `sealed` that this reader may not see all of it yet.
 */
export type RoundResult =
  | { readonly kind: 'nothing-said' }
  | { readonly kind: 'waiting'; readonly for: 'claim' | 'view' }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'agreed'; readonly impact: ImpactState }
  | { readonly kind: 'reviewers-differ' }
  | { readonly kind: 'settled'; readonly settlement: Settlement }

type Known = { readonly statements: readonly SeenStatement[]; readonly settlements: readonly Settlement[] }

/** In: the statements of one outcome. Out: the number of the round under way, 0 where nothing was said. */
export const currentRound = (statements: readonly SeenStatement[], outcome: OutcomeId): number => Math.max(0, ...statements.filter((each) => each.outcome === outcome).map(({ round }) => round))

/** In: what a reader sees, an outcome and a round. Out: how its voices stand. */
export const resultOf = ({ statements, settlements }: Known, outcome: OutcomeId, round: number): RoundResult => {
  const own = statements.filter((each) => each.outcome === outcome && each.round === round)
  if (own.length === 0) return { kind: 'nothing-said' }
  const settlement = settlements.find((each) => each.outcome === outcome && each.round === round)
  if (settlement !== undefined) return { kind: 'settled', settlement }
  if (!isComplete(own)) return { kind: 'waiting', for: own.some(({ voice }) => voice === 'claim') ? 'view' : 'claim' }
  const open = own.flatMap((each) => (each.sight === 'open' ? [each] : []))
  if (open.length < own.length) return { kind: 'sealed' }
  const [first, ...others] = open
  return first !== undefined && others.every(({ impact }) => impact === first.impact) ? { kind: 'agreed', impact: first.impact } : { kind: 'reviewers-differ' }
}

/**
 * The state of impact that stands for an outcome: that of the last round in which the voices agreed or their difference was settled. Until
 * then nothing is claimed and the outcome is not yet due. A reader who may not see a round yet sees what stood before it.
 */
export const standingImpact = (known: Known, outcome: OutcomeId): ImpactState => {
  for (let round = currentRound(known.statements, outcome); round > 0; round -= 1) {
    const result = resultOf(known, outcome, round)
    if (result.kind === 'agreed') return result.impact
    if (result.kind === 'settled') return result.settlement.impact
  }
  return 'not-yet-due'
}

/**
 * In: what a reader sees, an outcome, its effect day and today. Out: the state that stands, or that its day has come and nothing was ever agreed: a
 * name of “cannot tell”, because “not yet due” would then be untrue.
 */
export const whatStands = (known: Known, outcome: OutcomeId, effectDay: Day | null, today: Day): { readonly kind: 'state'; readonly impact: ImpactState } | { readonly kind: 'nothing-agreed' } => {
  const impact = standingImpact(known, outcome)
  return impact === 'not-yet-due' && effectDay !== null && effectDay <= today ? { kind: 'nothing-agreed' } : { kind: 'state', impact }
}
