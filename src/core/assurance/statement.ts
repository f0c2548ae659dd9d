import type { BodyId } from '../bodies/body.ts'
import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { OutcomeId } from '../plan/plan.ts'
import type { ImpactState } from './impact-state.ts'

export type StatementId = Branded<'StatementId'>
export type SettlementId = Branded<'SettlementId'>
export type ReplyId = Branded<'ReplyId'>

/** Who said something, in which post, on which day. Kept as it was then. */
export type Said = { readonly by: PersonId | null; readonly name: string; readonly capacity: string; readonly on: Day }

/** The two voices of people. The third, what the data show, is nobody’s to say. */
export const statementVoices = ['claim', 'view'] as const
export type StatementVoice = (typeof statementVoices)[number]

/** What a measure shows about an outcome. `cannot-be-told` is routine variation; none of the last three is ever shown as good. */
export const dataShowings = ['better', 'worse', 'neither', 'cannot-be-told', 'too-few', 'not-measured'] as const
export type DataShowing = (typeof dataShowings)[number]

/** The third voice, for one measure of one body. `since` is the first day of the change, `dataTo` the last day of the latest figure. */
export type DataVoice = { readonly measure: MeasureId; readonly name: string; readonly body: BodyId; readonly shows: DataShowing; readonly since: string | null; readonly dataTo: Day | null }

/** Why a statement that something got better stands flagged: the data do not bear it out. */
export const statementFlags = ['measure-worse', 'no-measure-better', 'not-measured'] as const
export type StatementFlag = (typeof statementFlags)[number]

/**
 * What one voice said of an outcome on a day: a state of impact, and why. It is never changed and never averaged with another.
 * `goingOn` is the reason for saying it although the data do not bear it out, and is printed with it.
 */
export type Statement = {
  readonly id: StatementId
  readonly programme: ProgrammeId
  readonly outcome: OutcomeId
  /** Claim and views that speak of the same time stand in one round. */
  readonly round: number
  readonly voice: StatementVoice
  readonly impact: ImpactState
  readonly reasons: string
  readonly flag: StatementFlag | null
  readonly goingOn: string | null
  /** What the measures showed on that day. */
  readonly data: readonly DataVoice[]
  readonly said: Said
  /** Made while the programme reviewed blind. */
  readonly isBlind: boolean
}

/** A statement that this reader may not see yet: that it was made is known, and by whom, and nothing of what it says. */
export type SealedStatement = Pick<Statement, 'id' | 'programme' | 'outcome' | 'round' | 'voice' | 'said' | 'isBlind'> & { readonly sight: 'sealed' }

/** A statement as one reader sees it. */
export type SeenStatement = (Statement & { readonly sight: 'open' }) | SealedStatement

/** Whether the independent view is written before the owner’s claim is seen; kept as history, the last line holds. */
export type ReviewWay = { readonly programme: ProgrammeId; readonly position: number; readonly isBlind: boolean; readonly why: string; readonly said: Said }

/** From when the effect of an outcome should be seen; kept as history, the last line holds. */
export type EffectDay = { readonly programme: ProgrammeId; readonly outcome: OutcomeId; readonly position: number; readonly day: Day; readonly why: string; readonly said: Said }

/** How a difference between the voices was settled. Both views stay as they were. */
export type Settlement = { readonly id: SettlementId; readonly programme: ProgrammeId; readonly outcome: OutcomeId; readonly round: number; readonly impact: ImpactState; readonly why: string; readonly agreedBy: string; readonly said: Said }

/** The answer of those who are judged to a statement. It stands beside the statement for good. */
export type Reply = { readonly id: ReplyId; readonly programme: ProgrammeId; readonly statement: StatementId; readonly words: string; readonly said: Said }
