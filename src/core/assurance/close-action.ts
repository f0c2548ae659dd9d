import { addMonths, type Day } from '../calendar/day.ts'
import { isStanding, type Evidence, type EvidenceId } from '../evidence/evidence.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import type { Action } from '../plan/plan.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { AssuranceSetting } from './around-statements.ts'
import { closureState, closureTable, isClosed, lastClosure, type Closure, type ClosureId, type EvidenceCheck, type EvidenceCheckId } from './closure.ts'
import { closureGate, type GateFacts, type GateReason } from './closure-gate.ts'
import { saidBy } from './make-statement.ts'
import type { DataVoice } from './statement.ts'
import { whyNotIndependent, type Colleague, type ManagerLine, type NotIndependent } from './verifier.ts'

export type ManagerSaid = { readonly kind: 'manager-said'; readonly programme: ProgrammeId; readonly before: ManagerLine | null; readonly line: ManagerLine }
export type EvidenceChecked = { readonly kind: 'evidence-checked'; readonly programme: ProgrammeId; readonly check: EvidenceCheck }
export type ActionClosed = { readonly kind: 'action-closed'; readonly programme: ProgrammeId; readonly closure: Closure }
export type ActionRechecked = { readonly kind: 'action-rechecked'; readonly programme: ProgrammeId; readonly before: Closure; readonly closure: Closure }
export type ActionReopened = { readonly kind: 'action-reopened'; readonly programme: ProgrammeId; readonly before: Closure; readonly closure: Closure }

/** The re-check comes three to six months after closing (product rule 3). */
export const recheckMonths = { earliest: 3, latest: 6 } as const

/** In: who manages whom from today on. Out: the change, or a refusal. */
export const sayManager = (
  { person, manager }: Pick<ManagerLine, 'person' | 'manager'>,
  { colleagues, lines }: { readonly colleagues: readonly Colleague[]; readonly lines: readonly ManagerLine[] },
  { programme, actor, on }: AssuranceSetting,
): ManagerSaid | NotPermitted | Refusal<'no-such-person' | 'own-manager' | 'no-post'> => {
  const refusal = whyNot(actor, 'manage-people', programme, on)
  if (refusal !== null) return refusal
  const isHere = (id: PersonId): boolean => colleagues.some((each) => each.person === id)
  if (!isHere(person) || (manager.kind === 'person' && !isHere(manager.person))) return refuse('no-such-person', 'That person does not serve this programme today.', 'Choose somebody from the list.')
  if (manager.kind === 'person' && manager.person === person) return refuse('own-manager', 'Nobody manages themselves.', 'Choose somebody else, or name a post outside the programme.')
  if (manager.kind === 'outside' && manager.post.trim() === '') return refuse('no-post', 'Nobody is named.', 'Choose a person, or write the post of somebody outside the programme.')
  const own = lines.filter((each) => each.person === person)
  const line: ManagerLine = { programme, person, position: own.length + 1, manager: manager.kind === 'outside' ? { kind: 'outside', post: manager.post.trim() } : manager, said: saidBy(actor, programme, on) }
  return { kind: 'manager-said', programme, before: own.at(-1) ?? null, line }
}

/** Why somebody may not judge proof, as a person reads it. */
export const independenceRefusal = ({ kind, of }: NotIndependent): Refusal<NotIndependent['kind']> => {
  switch (kind) {
    case 'owns-it':
      return refuse(kind, 'You carry this action, so you do not judge its proof.', 'Ask somebody who neither carries it nor works for whoever does.')
    case 'managed-by-owner':
      return refuse(kind, `${of} carries this action and manages you, directly or through others.`, 'Ask somebody outside that line, such as the chair or the adviser.')
    case 'manager-not-known':
      return refuse(kind, `Nobody has recorded who manages ${of}, so nobody can tell whether you are independent of the owner.`, 'Ask the director or the programme lead to record it, on the page of people.')
    case 'offered-it':
      return refuse(kind, 'You offered this evidence, so you do not accept it.', 'Ask somebody else to look at it.')
    default:
      return kind satisfies never
  }
}

type Judging = { readonly colleagues: readonly Colleague[]; readonly lines: readonly ManagerLine[] }

const notIndependent = (action: Action, { actor }: AssuranceSetting, about: Judging): Refusal<NotIndependent['kind']> | null => {
  if (actor.kind === 'service') return null
  const why = whyNotIndependent(action, actor.person, about)
  return why === null ? null : independenceRefusal(why)
}

const noReason = (reason: string): Refusal<'no-reason'> | null => (reason.trim() === '' ? refuse('no-reason', 'Nothing says why.', 'Say what you looked at and what you found.') : null)

/** In: a piece of evidence linked to an action, and what a verifier found. Out: the change, or a refusal. */
export const checkEvidence = (
  { result, reason }: Pick<EvidenceCheck, 'result' | 'reason'>,
  { id, action, evidence, ...about }: Judging & { readonly id: EvidenceCheckId; readonly action: Action; readonly evidence: Evidence },
  setting: AssuranceSetting,
): EvidenceChecked | NotPermitted | Refusal<NotIndependent['kind'] | 'no-reason' | 'not-for-this-action' | 'not-standing'> => {
  const { programme, actor, on } = setting
  const refusal = whyNot(actor, 'verify-evidence', programme, on)
  if (refusal !== null) return refusal
  if (!evidence.links.actions.includes(action.id)) return refuse('not-for-this-action', 'This evidence is not linked to the action.', 'Choose evidence from the page of the action.')
  if (!isStanding(evidence)) return refuse('not-standing', 'This evidence was withdrawn.', 'Choose another piece.')
  if (actor.kind === 'person' && evidence.offered.by === actor.person) return independenceRefusal({ kind: 'offered-it', of: actor.name })
  const dependent = notIndependent(action, setting, about) ?? noReason(reason)
  if (dependent !== null) return dependent
  return { kind: 'evidence-checked', programme, check: { id, programme, action: action.id, evidence: evidence.id, result, reason: reason.trim(), said: saidBy(actor, programme, on) } }
}

export type GateClosed = Refusal<'gate-closed'> & { readonly reasons: readonly GateReason[] }

/** In: what the gate looks at, why it is closed now, and the day of the re-check. Out: the change, or a refusal; where the gate is shut, with every reason. */
export const closeAction = (
  { why, recheckDue }: { readonly why: string; readonly recheckDue: Day },
  { id, ...facts }: Omit<GateFacts, 'today'> & { readonly id: ClosureId },
  { programme, actor, on }: AssuranceSetting,
): ActionClosed | NotPermitted | GateClosed | Refusal<'no-reason' | 're-check-too-early-or-late'> => {
  const refusal = whyNot(actor, 'close-action', programme, on)
  if (refusal !== null) return refusal
  const { reasons, counting } = closureGate({ ...facts, today: on })
  if (reasons.length > 0) return { ...refuse('gate-closed', 'This action cannot be closed yet.', 'Each reason is listed on the page, with what would answer it.'), reasons }
  if (recheckDue < addMonths(on, recheckMonths.earliest) || recheckDue > addMonths(on, recheckMonths.latest)) {
    return refuse('re-check-too-early-or-late', 'The re-check is three to six months after closing.', 'Give a day in that time.')
  }
  const missing = noReason(why)
  if (missing !== null) return missing
  const evidence: readonly EvidenceId[] = counting.map((each) => each.id)
  return { kind: 'action-closed', programme, closure: { id, programme, action: facts.action.id, why: why.trim(), evidence, data: facts.data, recheckDue, said: saidBy(actor, programme, on), recheck: null, reopened: null } }
}

/** In: a closed action and whether it still holds. Out: the change, or a refusal. It holds only three months on, and never against the data; failing opens it again. */
export const recheckAction = (
  { result, reasons }: { readonly result: 'held' | 'failed'; readonly reasons: string },
  { action, closures, data, ...about }: Judging & { readonly action: Action; readonly closures: readonly Closure[]; readonly data: readonly DataVoice[] },
  setting: AssuranceSetting,
): ActionRechecked | NotPermitted | Refusal<NotIndependent['kind'] | 'no-reason' | 'not-closed' | 'too-early' | 'data-contradict'> => {
  const { programme, actor, on } = setting
  const refusal = whyNot(actor, 'recheck-action', programme, on)
  if (refusal !== null) return refusal
  const before = lastClosure(closures, action.id)
  if (before === null || closureTable[closureState(closures, action.id)][result === 'held' ? 'hold' : 'fail'] === null) return refuse('not-closed', 'There is no closing of this action that waits for a re-check.', 'Look at its history.')
  if (result === 'held' && on < addMonths(before.said.on, recheckMonths.earliest)) return refuse('too-early', 'Three months have not passed since it was closed.', 'Come back then. If it fails now, say so now.')
  if (result === 'held' && data.some(({ shows }) => shows === 'worse')) return refuse('data-contradict', 'A measure of this action has changed for the worse.', 'It has not held. Say so, and it opens again.')
  const dependent = notIndependent(action, setting, about) ?? noReason(reasons)
  if (dependent !== null) return dependent
  const said = saidBy(actor, programme, on)
  const reopened = result === 'held' ? null : ({ how: 'failed-re-check', reason: reasons.trim(), said } as const)
  return { kind: 'action-rechecked', programme, before, closure: { ...before, recheck: { result, reasons: reasons.trim(), said }, reopened } }
}

/** In: a closed action and why it opens again. Out: the change, or a refusal. Its closing stays on record. */
export const reopenAction = (
  { how, reason }: { readonly how: 'figures-fell-back' | 'by-a-person'; readonly reason: string },
  { action, closures }: { readonly action: Pick<Action, 'id'>; readonly closures: readonly Closure[] },
  { programme, actor, on }: AssuranceSetting,
): ActionReopened | NotPermitted | Refusal<'no-reason' | 'not-closed'> => {
  const refusal = whyNot(actor, 'reopen-action', programme, on)
  if (refusal !== null) return refusal
  const before = lastClosure(closures, action.id)
  if (before === null || !isClosed(closures, action.id)) return refuse('not-closed', 'The action is not closed.', 'Report on it instead.')
  const missing = noReason(reason)
  if (missing !== null) return missing
  return { kind: 'action-reopened', programme, before, closure: { ...before, reopened: { how, reason: reason.trim(), said: saidBy(actor, programme, on) } } }
}
