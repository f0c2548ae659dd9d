import { isNonEmpty } from '../branded.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Contract } from './contract.ts'
import type { ContractRecord } from './contract-record.ts'
import { stateOfStep, stepTransitions, type ContractStep, type ContractStepId, type ContractStepMove, type RemedialAction, type RemedialPlan } from './contract-step.ts'
import { notThere, spokenFor, whyNotFor, withoutReason, type ContractSetting, type Voice, type VoiceRefusal } from './contract-setting.ts'
import type { ContractRung } from './ladder.ts'
import { stepProposals } from './ladder-proposals.ts'
import type { KpiCode } from './kpi.ts'

export type ContractStepTaken = { readonly kind: 'contract-step-taken'; readonly programme: ProgrammeId; readonly step: ContractStep }
export type ContractStepChanged = { readonly kind: 'contract-step-changed'; readonly programme: ProgrammeId; readonly before: ContractStep; readonly step: ContractStep; readonly reason: string }

export type StepRefusal = VoiceRefusal | Refusal<'no-such-contract' | 'no-reason' | 'not-a-council'>

/** In: a contract, a voice and where. Out: null where a council may decide about its ladder; never the provider. */
export const whyNotForCouncil = (contract: Contract, { body }: Voice, setting: ContractSetting): StepRefusal | null =>
  contract.parties.some((each) => each.body === body && each.side === 'provider')
    ? refuse('not-a-council', 'The provider does not take steps against itself.', 'Ask one of the councils.')
    : whyNotFor('step-up-contract', contract, body, setting)

/** In: a contract and a step the rule proposes. Out: the change, or a refusal. Only a council takes a step, and only the one proposed. */
export const takeStep = (
  record: ContractRecord | null,
  intent: { readonly code: KpiCode; readonly rung: ContractRung; readonly reason: string; readonly voice: Voice },
  { id, setting }: { readonly id: ContractStepId; readonly setting: ContractSetting },
): ContractStepTaken | StepRefusal | Refusal<'not-proposed'> => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const refusal = whyNotForCouncil(record.contract, intent.voice, setting) ?? withoutReason(intent.reason)
  if (refusal !== null) return refusal
  const proposal = stepProposals(record, setting.on).find((each) => each.code === intent.code && each.rung === intent.rung)
  if (proposal === undefined) return refuse('not-proposed', 'The rule of the contract does not propose this step.', 'Look at the figures and at the step that is open.')
  const step: ContractStep = {
    id, programme: setting.programme, contract: record.contract.id, code: intent.code, rung: intent.rung, runs: proposal.runs, reason: intent.reason.trim(), by: spokenFor(intent.voice, setting), plan: null, lifted: null,
  }
  return { kind: 'contract-step-taken', programme: setting.programme, step }
}

/** What is done about a step that was taken. */
export type StepIntent =
  | { readonly move: 'agree-plan'; readonly actions: readonly RemedialAction[]; readonly agreedBy: string; readonly voice: Voice }
  | { readonly move: 'close-plan'; readonly result: string; readonly voice: Voice }
  | { readonly move: 'lift'; readonly reason: string; readonly voice: Voice }

export type ChangeStepRefusal = StepRefusal | Refusal<'no-such-step' | 'not-possible-now' | 'not-a-plan-step' | 'no-action' | 'due-before-today' | 'agreed-by-nobody'>

const notNow = { 'agree-plan': 'There is a plan already, or the step is lifted.', 'close-plan': 'There is no plan under way.', lift: 'A plan is under way, or the step is lifted already.' } as const satisfies Record<ContractStepMove, string>

const planOf = (step: ContractStep, intent: Extract<StepIntent, { move: 'agree-plan' }>, setting: ContractSetting): RemedialPlan | ChangeStepRefusal => {
  if (step.rung === 'performance-concern') return refuse('not-a-plan-step', 'A performance concern asks for no plan yet.', 'Wait for the next step of the ladder, or lift the concern.')
  const actions = intent.actions.map((each) => ({ ...each, what: each.what.trim(), owner: each.owner.trim() }))
  if (!isNonEmpty(actions) || actions.some((each) => each.what === '' || each.owner === '')) return refuse('no-action', 'The plan has no action, or one without words or an owner.', 'Say what will be done, and who does it.')
  if (actions.some((each) => each.due < setting.on)) return refuse('due-before-today', 'An action would be due before today.', 'Give today or a later day.')
  if (intent.agreedBy.trim() === '') return refuse('agreed-by-nobody', 'Nothing says who agreed the plan.', 'Name who agreed it for the councils and for the provider.')
  return { actions, agreedBy: intent.agreedBy.trim(), recorded: spokenFor(intent.voice, setting), closed: null }
}

/** In: a step and what is done about it. Out: the change, or a refusal. A plan is agreed, then closed with its result; a step is lifted with a reason. */
export const changeStep = (record: ContractRecord | null, id: ContractStepId, intent: StepIntent, setting: ContractSetting): ContractStepChanged | ChangeStepRefusal => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const before = record.steps.find((each) => each.id === id)
  if (before === undefined) return refuse('no-such-step', 'There is no such step.', 'Choose one from the list of the contract.')
  const refusal = whyNotForCouncil(record.contract, intent.voice, setting)
  if (refusal !== null) return refusal
  if (stepTransitions[stateOfStep(before)][intent.move] === null) return refuse('not-possible-now', notNow[intent.move], 'Look at where the step stands.')
  const changed = (step: ContractStep, reason: string): ContractStepChanged => ({ kind: 'contract-step-changed', programme: setting.programme, before, step, reason: reason.trim() })
  switch (intent.move) {
    case 'agree-plan': {
      const plan = planOf(before, intent, setting)
      return 'actions' in plan ? changed({ ...before, plan }, `A remedial plan was agreed by ${plan.agreedBy}.`) : plan
    }
    case 'close-plan': {
      const { plan } = before
      if (plan === null) throw new Error('a plan that is not there passed the table of moves')
      return withoutReason(intent.result) ?? changed({ ...before, plan: { ...plan, closed: { result: intent.result.trim(), by: spokenFor(intent.voice, setting) } } }, intent.result)
    }
    case 'lift':
      return withoutReason(intent.reason) ?? changed({ ...before, lifted: { reason: intent.reason.trim(), by: spokenFor(intent.voice, setting) } }, intent.reason)
    default:
      return intent satisfies never
  }
}
