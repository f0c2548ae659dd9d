import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { checkEvidence, closeAction, recheckAction, reopenAction, sayManager } from '../core/assurance/close-action.ts'
import type { ClosureId, EvidenceCheck, EvidenceCheckId } from '../core/assurance/closure.ts'
import type { GateFacts } from '../core/assurance/closure-gate.ts'
import { colleaguesOn, type Colleague, type ManagerLine } from '../core/assurance/verifier.ts'
import type { Day } from '../core/calendar/day.ts'
import { evidenceFor, type Evidence, type EvidenceId } from '../core/evidence/evidence.ts'
import type { Membership, Person, ProgrammeId } from '../core/people/person.ts'
import type { Action, ActionId } from '../core/plan/plan.ts'
import { refuse, type Refusal } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'
import { dataHeld, voicesFor, type DataNeeds } from './what-the-data-show.ts'

export type ProofNeeds = DataNeeds & {
  readonly assurance: (programme: ProgrammeId) => Promise<AssuranceRecord>
  readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]>
  readonly evidence: (programme: ProgrammeId) => Promise<readonly Evidence[]>
  readonly membershipsOf: (programme: ProgrammeId) => Promise<readonly { readonly membership: Membership; readonly person: Person }[]>
}

type Needs = Recording & ProofNeeds

const noAction = refuse('no-such-action', 'The action is not in this plan.', 'Choose one from the plan.')

/** In: the questions, an action and the day. Out: all that the gate looks at. */
export const gateFacts = async (needs: ProofNeeds, programme: ProgrammeId, action: Action, today: Day): Promise<GateFacts & { readonly record: AssuranceRecord }> => {
  const record = await needs.assurance(programme)
  return {
    action, today, record, checks: record.checks, closures: record.closures, lines: record.lines,
    evidence: evidenceFor(await needs.evidence(programme), { kind: 'action', id: action.id }),
    colleagues: colleaguesOn(await needs.membershipsOf(programme), today),
    data: voicesFor(await dataHeld(needs, programme, [action]), [action]),
  }
}

const factsOf = async (needs: Needs, programme: ProgrammeId, id: ActionId): Promise<GateFacts | Refusal<'no-such-action'>> => {
  const action = (await needs.actions(programme)).find((each) => each.id === id)
  return action === undefined ? noAction : gateFacts(needs, programme, action, needs.today())
}

/** Somebody says who manages whom. */
export const sayWhoManages = async (needs: Recording & Pick<ProofNeeds, 'assurance' | 'membershipsOf'>, intent: Pick<ManagerLine, 'person' | 'manager'>, { programme, actor }: Where) => {
  const on = needs.today()
  const colleagues: readonly Colleague[] = colleaguesOn(await needs.membershipsOf(programme), on)
  return needs.record(sayManager(intent, { colleagues, lines: (await needs.assurance(programme)).lines }, { programme, actor, on }), actor)
}

/** A verifier accepts or returns a piece of evidence for an action. */
export const checkAPiece = async (needs: Needs, { action, evidence, ...intent }: Pick<EvidenceCheck, 'result' | 'reason'> & { readonly action: ActionId; readonly evidence: EvidenceId }, { programme, actor }: Where) => {
  const facts = await factsOf(needs, programme, action)
  if ('code' in facts) return needs.record(facts, actor)
  const piece = facts.evidence.find(({ id }) => id === evidence)
  if (piece === undefined) return needs.record(refuse('no-such-evidence', 'There is no such evidence for this action.', 'Choose one from the page of the action.'), actor)
  return needs.record(checkEvidence(intent, { ...facts, id: needs.newId() as EvidenceCheckId, evidence: piece }, { programme, actor, on: facts.today }), actor)
}

/** An action is closed on its proof, or refused with every reason at once. */
export const closeOnProof = async (needs: Needs, { action, ...intent }: { readonly action: ActionId; readonly why: string; readonly recheckDue: Day }, { programme, actor }: Where) => {
  const facts = await factsOf(needs, programme, action)
  if ('code' in facts) return needs.record(facts, actor)
  return needs.record(closeAction(intent, { ...facts, id: needs.newId() as ClosureId }, { programme, actor, on: facts.today }), actor)
}

/** A closed action is checked again. */
export const checkAgain = async (needs: Needs, { action, ...intent }: { readonly action: ActionId; readonly result: 'held' | 'failed'; readonly reasons: string }, { programme, actor }: Where) => {
  const facts = await factsOf(needs, programme, action)
  if ('code' in facts) return needs.record(facts, actor)
  return needs.record(recheckAction(intent, facts, { programme, actor, on: facts.today }), actor)
}

/** A closed action is opened again, by a person or because its figures fell back. */
export const openAgain = async (
  needs: Recording & Pick<ProofNeeds, 'assurance'>,
  { action, ...intent }: { readonly action: ActionId; readonly how: 'figures-fell-back' | 'by-a-person'; readonly reason: string },
  { programme, actor }: Where,
) => needs.record(reopenAction(intent, { action: { id: action }, closures: (await needs.assurance(programme)).closures }, { programme, actor, on: needs.today() }), actor)
