import { closureGate, type Gate } from '../../../core/assurance/closure-gate.ts'
import type { AssuranceRecord } from '../../../core/assurance/assurance-record.ts'
import type { GateFacts } from '../../../core/assurance/closure-gate.ts'
import type { ActionId } from '../../../core/plan/plan.ts'
import { gateFacts } from '../../../operations/close-on-proof.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'

/** What a page about the proof of an action knows. */
export type ActionProof = GateFacts & { readonly record: AssuranceRecord; readonly gate: Gate }

/** In: the questions and a visit to an address with an action in it. Out: all about its proof, or null where there is none. */
export const actionProof = async (ask: Questions, { programme, params, on }: ProgrammeVisit): Promise<ActionProof | null> => {
  const action = (await ask.actions(programme.id)).find(({ id }) => id === ((params['action'] ?? params['proof']) as ActionId))
  if (action === undefined) return null
  const facts = await gateFacts(ask, programme.id, action, on)
  return { ...facts, gate: closureGate(facts) }
}
