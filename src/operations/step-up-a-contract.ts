import type { ContractId } from '../core/contract/contract.ts'
import type { ContractRecord } from '../core/contract/contract-record.ts'
import type { ContractStepId } from '../core/contract/contract-step.ts'
import { setStepAside } from '../core/contract/set-step-aside.ts'
import { changeStep, takeStep, type StepIntent } from '../core/contract/take-step.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]> }

/** A council takes the step of the ladder that the rule proposes, with a reason. */
export const takeAContractStep = async (needs: Needs, intent: Parameters<typeof takeStep>[1] & { readonly contract: ContractId; readonly id?: ContractStepId }, { programme, actor }: Where) => {
  const held = (await needs.contracts(programme)).find((each) => each.contract.id === intent.contract) ?? null
  const { id = needs.newId() as ContractStepId } = intent
  return needs.record(takeStep(held, intent, { id, setting: { programme, actor, on: needs.today() } }), actor)
}

/** A council decides not to take the step that the rule proposes, with a reason. */
export const setAContractStepAside = async (needs: Needs, intent: Parameters<typeof setStepAside>[1] & { readonly contract: ContractId }, { programme, actor }: Where) => {
  const held = (await needs.contracts(programme)).find((each) => each.contract.id === intent.contract) ?? null
  return needs.record(setStepAside(held, intent, { id: needs.newId() as ContractStepId, setting: { programme, actor, on: needs.today() } }), actor)
}

/** A council records the remedial plan of a step, closes it with its result, or lifts the step. */
export const changeAContractStep = async (needs: Needs, intent: StepIntent & { readonly contract: ContractId; readonly step: ContractStepId }, { programme, actor }: Where) => {
  const held = (await needs.contracts(programme)).find((each) => each.contract.id === intent.contract) ?? null
  return needs.record(changeStep(held, intent.step, intent, { programme, actor, on: needs.today() }), actor)
}
