import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { deliverySteps } from './delivery-steps.ts'
import { faultIn, reasonOf, type Intent, type PlanRefusal, type PlanSetting } from './plan-action.ts'
import { isLive, type Action, type DeliveryState } from './plan.ts'

export type ActionRevised = {
  readonly kind: 'action-revised'
  readonly programme: ProgrammeId
  readonly before: Action
  readonly action: Action
  readonly reason: string
}

export type ReviseRefusal = PlanRefusal | Refusal<'already-withdrawn' | 'no-such-step' | 'no-reason' | 'nothing-changed'>

/**
 * In: the action as it stands, the new intent and delivery state, and why. Out: the change, or a refusal. A moved date, a
 * lost owner and a withdrawal are all revisions: each needs a reason, and the journal keeps what stood before.
 */
export const reviseAction = (
  before: Action,
  intent: Intent & { readonly delivery: DeliveryState; readonly reason: string },
  setting: PlanSetting,
): ActionRevised | ReviseRefusal => {
  if (!isLive(before)) {
    return refuse('already-withdrawn', 'This action was withdrawn and is fixed.', 'Plan a new action instead.')
  }
  const fault = faultIn(intent, setting)
  if (fault !== null) return fault
  if (deliverySteps[before.delivery][intent.delivery] === null) return refuse('no-such-step', 'The action cannot go there from where it stands.', 'Choose another state of the work.')
  if (intent.reason.trim() === '') return refuse('no-reason', 'Nothing says why the action changes.', 'Give the reason in a sentence.')
  const { outcome, title, owner, partner, start, due, milestones, howWeWillKnow, delivery } = intent
  const action: Action = {
    ...before, outcome, title: title.trim(), reason: reasonOf(intent), owner, partner, start, due, milestones, howWeWillKnow, delivery,
  }
  if (JSON.stringify(action) === JSON.stringify(before)) {
    return refuse('nothing-changed', 'Nothing was changed.', 'Change something, or go back.')
  }
  return { kind: 'action-revised', programme: before.programme, before, action, reason: intent.reason.trim() }
}
