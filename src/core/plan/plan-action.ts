import type { BoardAction } from '../board/meeting.ts'
import { isNonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { Finding, FindingId } from '../inspection/finding.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { Actor } from '../people/actor.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Action, ActionId, Milestone, Outcome, OutcomeId, Reason, TestOfSuccess } from './plan.ts'

/** What a person says they will do, read from a form or a spreadsheet and not yet judged. */
export type Intent = {
  readonly outcome: OutcomeId
  readonly title: string
  readonly findings: readonly FindingId[]
  readonly ownInitiative: string | null
  readonly owner: string | null
  readonly partner: string | null
  readonly start: Day | null
  readonly due: Day
  readonly milestones: readonly Milestone[]
  readonly howWeWillKnow: TestOfSuccess
}

export type PlanRefusal = NotPermitted | Refusal<IntentFault>

export type IntentFault =
  | 'no-title'
  | 'no-test-of-success'
  | 'no-finding-and-no-reason'
  | 'finding-of-another-programme'
  | 'no-such-outcome'
  | 'due-before-start'
  | 'milestone-after-due'

/** What is known when an action is planned or revised. */
export type PlanSetting = {
  readonly programme: ProgrammeId
  readonly outcome: Outcome | null
  /** The findings of the intent that exist in this programme. */
  readonly findings: readonly Finding[]
  readonly actor: Actor
  readonly on: Day
}

/**
 * In: an intent and what is known. Out: why it cannot stand, or null. Shared by planning and revising, so that a revised
 * action meets the same rules as a new one.
 */
export const faultIn = (intent: Intent, { programme, outcome, findings, actor, on }: PlanSetting): PlanRefusal | null => {
  const notPermitted = whyNot(actor, 'plan-an-action', programme, on)
  if (notPermitted !== null) return notPermitted
  if (intent.title.trim() === '') return refuse('no-title', 'The action has no words.', 'Say in a sentence what will be done.')
  if (outcome === null || outcome.programme !== programme) {
    return refuse('no-such-outcome', 'The outcome is not in this plan.', 'Choose an outcome of this plan, or add one first.')
  }
  if (intent.howWeWillKnow.measures.length === 0 && intent.howWeWillKnow.evidence.length === 0) {
    return refuse('no-test-of-success', 'Nothing says how we will know that this worked.', 'Name a measure that will move, or a piece of evidence that will show it.')
  }
  if (intent.findings.length === 0 && intent.ownInitiative === null) {
    return refuse('no-finding-and-no-reason', 'The action answers no finding.', 'Choose the findings it answers, or say why it is needed without one.')
  }
  const known = new Set(findings.filter((finding) => finding.programme === programme).map((finding) => finding.id))
  if (intent.findings.some((id) => !known.has(id))) {
    return refuse('finding-of-another-programme', 'One of the findings is not in the register of this programme.', 'Choose findings from this programme’s register.')
  }
  if (intent.start !== null && intent.due < intent.start) {
    return refuse('due-before-start', 'The action would end before it starts.', 'Give an end date on or after the start date.')
  }
  if (intent.milestones.some((milestone) => milestone.due > intent.due)) {
    return refuse('milestone-after-due', 'A milestone lies after the action ends.', 'Move the milestone before the end date, or move the end date.')
  }
  return null
}

/** In: an intent without fault. Out: why the action exists. */
export const reasonOf = (intent: Intent): Reason =>
  isNonEmpty(intent.findings)
    ? { kind: 'answers-findings', findings: intent.findings }
    : { kind: 'own-initiative', why: intent.ownInitiative ?? '' }

/** `forBoard`: the action of the board that it carries on, before and after the two were tied together. */
export type ActionPlanned = { readonly kind: 'action-planned'; readonly programme: ProgrammeId; readonly action: Action; readonly forBoard?: { readonly before: BoardAction; readonly action: BoardAction } }

/** In: an intent, what is known, a new id and the next free number. Out: the change to record, or a refusal. */
export const planAction = (intent: Intent, setting: PlanSetting & { readonly id: ActionId; readonly number: number }): ActionPlanned | PlanRefusal => {
  const fault = faultIn(intent, setting)
  if (fault !== null) return fault
  const { outcome, title, owner, partner, start, due, milestones, howWeWillKnow } = intent
  const { id, number, programme } = setting
  return {
    kind: 'action-planned',
    programme,
    action: {
      id, programme, outcome, number, title: title.trim(), reason: reasonOf(intent), owner, partner, start, due, milestones,
      howWeWillKnow, delivery: 'not-started',
    },
  }
}
