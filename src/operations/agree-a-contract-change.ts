import { answerChange, type AnswerIntent } from '../core/contract/answer-change.ts'
import type { ContractId } from '../core/contract/contract.ts'
import type { ContractChangeId } from '../core/contract/contract-change.ts'
import type { ContractRecord } from '../core/contract/contract-record.ts'
import type { Voice } from '../core/contract/contract-setting.ts'
import { proposeChange, type ProposalIntent } from '../core/contract/propose-change.ts'
import type { Day } from '../core/calendar/day.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { countsAChange, type MeasuresKnown } from './counts-a-change.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]> }

/** A party proposes a change to a contract. Nothing changes until every party has agreed. */
export const proposeAContractChange = async (
  needs: Needs & MeasuresKnown,
  intent: { readonly contract: ContractId; readonly proposal: ProposalIntent; readonly why: string; readonly asksFor: Day; readonly voice: Voice; readonly id?: ContractChangeId },
  { programme, actor }: Where,
) => {
  const held = (await needs.contracts(programme)).find((each) => each.contract.id === intent.contract) ?? null
  const { id = needs.newId() as ContractChangeId } = intent
  const { proposal } = intent
  const mayFallBelowNothing = await countsAChange(needs, programme, proposal.kind === 'kpi' ? proposal.becomes.measure : null)
  return needs.record(proposeChange(held, intent, { id, setting: { programme, actor, on: needs.today() }, mayFallBelowNothing }), actor)
}

/** A party agrees to a proposed change, refuses it, or withdraws its own. */
export const answerAContractChange = async (needs: Needs, intent: AnswerIntent & { readonly contract: ContractId; readonly change: ContractChangeId }, { programme, actor }: Where) => {
  const held = (await needs.contracts(programme)).find((each) => each.contract.id === intent.contract) ?? null
  return needs.record(answerChange(held, intent.change, intent, { programme, actor, on: needs.today() }), actor)
}
