import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { MeasureId } from '../measure/measure.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import type { ActionId } from '../plan/plan.ts'

export type RiskId = Branded<'RiskId'>

/** How likely a risk is, and how much it would hurt: steps from 1, the least, to 5, the most. */
export const riskSteps = [1, 2, 3, 4, 5] as const
export type RiskStep = (typeof riskSteps)[number]

/** What a pair of steps asks for. Read from a table, never worked out as a product: 1 × 5 and 5 × 1 do not ask for the same. */
export const riskLevels = ['low', 'medium', 'high', 'very-high'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** Somebody let a risk stand as it is, for a time. */
export type RiskAcceptance = { readonly on: Day; readonly until: Day; readonly why: string; readonly approver: string }

/** What was done about a risk on a day, and how it was judged then. Added to, never changed. */
export type RiskEvent = {
  readonly on: Day
  readonly what: 'raised' | 'reviewed' | 'accepted' | 'closed'
  readonly by: string
  readonly likelihood: RiskStep
  readonly impact: RiskStep
  readonly words: string
}

/** Something that could go wrong with the programme. */
export type Risk = {
  readonly id: RiskId
  readonly programme: ProgrammeId
  readonly number: number
  readonly title: string
  /** Why it could happen, and what would follow for children. */
  readonly cause: string
  readonly effect: string
  readonly likelihood: RiskStep
  readonly impact: RiskStep
  readonly controls: readonly string[]
  /** The post that answers for it. */
  readonly owner: string
  readonly review: Day
  readonly measures: readonly MeasureId[]
  readonly actions: readonly ActionId[]
  readonly acceptance: RiskAcceptance | null
  readonly closed: { readonly on: Day; readonly why: string } | null
  readonly history: readonly RiskEvent[]
}

/** Where, by whom and on which day a decision about risks is made, and what stands on record. */
export type RiskSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day; readonly risks: readonly Risk[]; readonly measures: readonly MeasureId[]; readonly actions: readonly ActionId[] }
