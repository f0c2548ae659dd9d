import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { ContractId } from './contract.ts'
import type { Spoken } from './contract-change.ts'
import type { ContractRecord } from './contract-record.ts'
import type { ContractStepId, MissRun } from './contract-step.ts'
import { notThere, spokenFor, withoutReason, type ContractSetting, type Voice } from './contract-setting.ts'
import type { KpiCode } from './kpi.ts'
import type { ContractRung } from './ladder.ts'
import { stepProposals } from './ladder-proposals.ts'
import { whyNotForCouncil, type StepRefusal } from './take-step.ts'

/** A step that the rule proposed and a council decided not to take, with why, and the misses on which it was proposed. */
export type StepSetAside = {
  readonly id: ContractStepId
  readonly programme: ProgrammeId
  readonly contract: ContractId
  readonly code: KpiCode
  readonly rung: ContractRung
  readonly runs: readonly MissRun[]
  readonly reason: string
  readonly by: Spoken
}

export type ContractStepSetAside = { readonly kind: 'contract-step-set-aside'; readonly programme: ProgrammeId; readonly aside: StepSetAside }

/** In: a contract, a step the rule proposes and why it is not taken. Out: the change, or a refusal. Only a council decides so. It is proposed again when another figure is missed. */
export const setStepAside = (
  record: ContractRecord | null,
  intent: { readonly code: KpiCode; readonly rung: ContractRung; readonly reason: string; readonly voice: Voice },
  { id, setting }: { readonly id: ContractStepId; readonly setting: ContractSetting },
): ContractStepSetAside | StepRefusal | Refusal<'not-proposed'> => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const refusal = whyNotForCouncil(record.contract, intent.voice, setting) ?? withoutReason(intent.reason)
  if (refusal !== null) return refusal
  const proposal = stepProposals(record, setting.on).find((each) => each.code === intent.code && each.rung === intent.rung)
  if (proposal === undefined) return refuse('not-proposed', 'The rule of the contract does not propose this step.', 'Look at the figures and at the step that is open.')
  const aside: StepSetAside = { id, programme: setting.programme, contract: record.contract.id, code: intent.code, rung: intent.rung, runs: proposal.runs, reason: intent.reason.trim(), by: spokenFor(intent.voice, setting) }
  return { kind: 'contract-step-set-aside', programme: setting.programme, aside }
}
