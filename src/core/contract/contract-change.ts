import type { BodyId } from '../bodies/body.ts'
import type { Branded, NonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { ContractId } from './contract.ts'
import type { FinancialYear } from './financial-year.ts'
import type { Kpi } from './kpi.ts'
import type { Pence } from './money.ts'

export type ContractChangeId = Branded<'ContractChangeId'>

/** What would change, with what stood before when it was proposed. */
export type Proposal =
  | { readonly kind: 'kpi'; readonly before: Kpi | null; readonly becomes: Kpi }
  | { readonly kind: 'sum'; readonly year: FinancialYear; readonly before: Pence | null; readonly becomes: Pence }
  /** The indicator leaves the schedule; what was given under it stays. */
  | { readonly kind: 'end-kpi'; readonly before: Kpi; readonly becomes: null }
  /** `becomes` is the new last day. */
  | { readonly kind: 'term'; readonly before: Day | null; readonly becomes: Day }

/** Who spoke, in which post, for which party, and on which day. `id` is null where a service entered it from a paper. */
export type Spoken = { readonly id: PersonId | null; readonly name: string; readonly capacity: string; readonly body: BodyId; readonly on: Day }

export type PartyAnswer = { readonly answer: 'agreed' | 'refused'; readonly by: Spoken; readonly note: string | null }

export const changeStates = ['waiting', 'in-force', 'refused', 'withdrawn'] as const
export type ContractChangeState = (typeof changeStates)[number]

/** Where a proposed change stands. Before `in-force` nothing in the contract is other than it was. */
export type ChangeOutcome =
  | { readonly kind: 'waiting' }
  /** From the day asked for, or from the day the last party agreed where that is later. */
  | { readonly kind: 'in-force'; readonly agreedOn: Day; readonly from: Day }
  | { readonly kind: 'refused'; readonly by: Spoken; readonly reason: string }
  | { readonly kind: 'withdrawn'; readonly by: Spoken; readonly reason: string }

/** A change to a contract, which holds only when every party has agreed (domain.md 9.2). */
export type ContractChange = {
  readonly id: ContractChangeId
  readonly programme: ProgrammeId
  readonly contract: ContractId
  /** Counted within the contract from 1. */
  readonly number: number
  readonly proposal: Proposal
  readonly why: string
  readonly asksFor: Day
  readonly proposedBy: Spoken
  /** The parties on the day it was proposed: each of them must agree. */
  readonly needs: NonEmpty<BodyId>
  readonly answers: readonly PartyAnswer[]
  readonly outcome: ChangeOutcome
}

/** In: a change. Out: the parties that have not answered, in the order of the contract. */
export const waitsFor = ({ needs, answers, outcome }: ContractChange): readonly BodyId[] =>
  outcome.kind === 'waiting' ? needs.filter((body) => !answers.some((each) => each.by.body === body)) : []

/** What can be done about a proposed change. */
export const changeMoves = ['agree', 'refuse', 'withdraw'] as const
export type ContractChangeMove = (typeof changeMoves)[number]

/**
 * The one table of moves: what may follow in which state. `agree` leads on to `in-force` when it is the last party's. A change that
 * is in force is never undone: another change is proposed.
 */
export const changeTransitions = {
  waiting: { agree: ['waiting', 'in-force'], refuse: ['refused'], withdraw: ['withdrawn'] },
  'in-force': { agree: [], refuse: [], withdraw: [] },
  refused: { agree: [], refuse: [], withdraw: [] },
  withdrawn: { agree: [], refuse: [], withdraw: [] },
} as const satisfies Record<ContractChangeState, Record<ContractChangeMove, readonly ContractChangeState[]>>

/** In: a proposal. Out: the indicator it is about, null where it is about none. */
export const codeOfProposal = (proposal: Proposal): Kpi['code'] | null => (proposal.kind === 'kpi' ? proposal.becomes.code : proposal.kind === 'end-kpi' ? proposal.before.code : null)

/** In: two proposals. Out: whether they are about the same thing, so that one must be settled before the other. */
export const isSameSubject = (one: Proposal, other: Proposal): boolean =>
  (codeOfProposal(one) !== null && codeOfProposal(one) === codeOfProposal(other)) || (one.kind === 'sum' && other.kind === 'sum' && one.year === other.year) || (one.kind === 'term' && other.kind === 'term')
