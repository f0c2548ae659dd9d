import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { ContractId } from './contract.ts'
import type { Spoken } from './contract-change.ts'
import type { ContractRung } from './ladder.ts'
import { isAtLeast } from './ladder.ts'
import type { KpiCode } from './kpi.ts'
import type { Area } from './readings.ts'

export type ContractStepId = Branded<'ContractStepId'>

/** Misses in a row up to the latest figure, and the first day of the first period of them. */
export type MissRun = { readonly area: Area; readonly misses: number; readonly since: Day }

export type RemedialAction = { readonly what: string; readonly owner: string; readonly due: Day }

/** What the provider will do about missed figures, agreed and then closed with its result. */
export type RemedialPlan = {
  readonly actions: NonEmpty<RemedialAction>
  /** Who agreed it, in words. */
  readonly agreedBy: string
  readonly recorded: Spoken
  readonly closed: { readonly result: string; readonly by: Spoken } | null
}

/** A step of the breach ladder that a council took, with the misses on which the rule proposed it. */
export type ContractStep = {
  readonly id: ContractStepId
  readonly programme: ProgrammeId
  readonly contract: ContractId
  readonly code: KpiCode
  readonly rung: ContractRung
  readonly runs: readonly MissRun[]
  readonly reason: string
  readonly by: Spoken
  readonly plan: RemedialPlan | null
  readonly lifted: { readonly reason: string; readonly by: Spoken } | null
}

export const contractStepStates = ['open', 'plan-agreed', 'plan-closed', 'lifted'] as const
export type ContractStepState = (typeof contractStepStates)[number]

/** In: a step. Out: how far it has come. */
export const stateOfStep = ({ plan, lifted }: Pick<ContractStep, 'plan' | 'lifted'>): ContractStepState =>
  lifted !== null ? 'lifted' : plan === null ? 'open' : plan.closed === null ? 'plan-agreed' : 'plan-closed'

export const stepMoves = ['agree-plan', 'close-plan', 'lift'] as const
export type ContractStepMove = (typeof stepMoves)[number]

/** The one table of moves: what follows in which state, null where nothing may. A plan under way is closed before its step is lifted. */
export const stepTransitions = {
  open: { 'agree-plan': 'plan-agreed', 'close-plan': null, lift: 'lifted' },
  'plan-agreed': { 'agree-plan': null, 'close-plan': 'plan-closed', lift: null },
  'plan-closed': { 'agree-plan': null, 'close-plan': null, lift: 'lifted' },
  lifted: { 'agree-plan': null, 'close-plan': null, lift: null },
} as const satisfies Record<ContractStepState, Record<ContractStepMove, ContractStepState | null>>

/** In: the steps of a contract and a code. Out: the most serious step that is not lifted, null where there is none. */
export const openStepOf = (steps: readonly ContractStep[], code: KpiCode): ContractStep | null =>
  steps.filter((each) => each.code === code && each.lifted === null).reduce<ContractStep | null>((worst, each) => (worst !== null && isAtLeast(worst.rung, each.rung) ? worst : each), null)
