import { isNonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { partiesOn } from './contract.ts'
import { isSameSubject, type ContractChange, type ContractChangeId, type Proposal } from './contract-change.ts'
import { endsOn, moneyOn, type ContractRecord } from './contract-record.ts'
import { notThere, spokenFor, whyNotFor, withoutReason, type ContractSetting, type Voice, type VoiceRefusal } from './contract-setting.ts'
import { financialYearOf, type FinancialYear } from './financial-year.ts'
import { faultInKpi, partsThatDiffer, type Kpi, type KpiCode, type KpiRefusal } from './kpi.ts'
import type { Pence } from './money.ts'
import { overlapWith, versionOn, type KpiVersion } from './schedule.ts'

export type ContractChangeProposed = { readonly kind: 'contract-change-proposed'; readonly programme: ProgrammeId; readonly change: ContractChange }

/** What a party asks for. A new code is a new indicator. */
export type ProposalIntent =
  | { readonly kind: 'kpi'; readonly becomes: Kpi }
  | { readonly kind: 'sum'; readonly year: FinancialYear; readonly becomes: Pence }
  | { readonly kind: 'term'; readonly becomes: Day }
  | { readonly kind: 'end-kpi'; readonly code: KpiCode }

export type ProposeRefusal =
  | VoiceRefusal
  | KpiRefusal
  | Refusal<'no-such-contract' | 'no-reason' | 'already-waiting' | 'asks-for-the-past' | 'after-the-end' | 'nothing-changes' | 'versions-overlap' | 'year-outside-term' | 'sum-below-nothing' | 'ends-before-it-begins' | 'not-in-the-schedule'>

type Asked = { readonly asksFor: Day; readonly on: Day; readonly mayFallBelowNothing: boolean }

const kpiFault = (becomes: Kpi, current: KpiVersion | null, schedule: readonly KpiVersion[], { asksFor, mayFallBelowNothing }: Asked): ProposeRefusal | null => {
  const fault = faultInKpi(becomes, mayFallBelowNothing)
  if (fault !== null) return fault
  if (current !== null && partsThatDiffer(current.kpi, becomes).length === 0) return refuse('nothing-changes', 'Nothing in the indicator would be other than it is.', 'Change its target, its tolerance or its wording.')
  return overlapWith(schedule, becomes.code, asksFor)
}

const proposalOf = (intent: ProposalIntent, record: ContractRecord, asked: Asked): Proposal | ProposeRefusal => {
  const { asksFor, on } = asked
  const { contract, schedule } = record
  switch (intent.kind) {
    case 'kpi': {
      const current = versionOn(schedule, intent.becomes.code, asksFor)
      return kpiFault(intent.becomes, current, schedule, asked) ?? { ...intent, before: current?.kpi ?? null }
    }
    case 'sum': {
      const last = endsOn(record, on)
      if (intent.year < financialYearOf(contract.begins) || (last !== null && intent.year > financialYearOf(last))) {
        return refuse('year-outside-term', 'The contract does not run in that financial year.', 'Choose a year in which it does.')
      }
      if (intent.becomes < 0) return refuse('sum-below-nothing', 'A contract sum is not below nothing.', 'Give the whole sum for the year.')
      const before = moneyOn(record, asksFor).find((each) => each.year === intent.year)?.sum ?? null
      return before === intent.becomes ? refuse('nothing-changes', 'The sum would be what it is.', 'Give another sum.') : { ...intent, before }
    }
    case 'term': {
      const before = endsOn(record, asksFor)
      if (intent.becomes < contract.begins || intent.becomes < on) return refuse('ends-before-it-begins', 'The contract would end before it begins, or before today.', 'Give a later last day.')
      return before === intent.becomes ? refuse('nothing-changes', 'The last day would be what it is.', 'Give another day.') : { ...intent, before }
    }
    case 'end-kpi': {
      const current = versionOn(schedule, intent.code, asksFor)
      if (current === null) return refuse('not-in-the-schedule', `${intent.code} is not in the schedule on that day.`, 'Choose an indicator that is, or an earlier day.')
      return asksFor <= current.from ? refuse('versions-overlap', `${intent.code} would end on or before the day on which its last wording begins.`, 'Give a later day.') : { kind: 'end-kpi', before: current.kpi, becomes: null }
    }
    default:
      return intent satisfies never
  }
}

/**
 * In: a contract, what a party asks for and from when, and whether the measure that an indicator names is a change. Out: the change, waiting for every other party, or a refusal. Who proposes has
 * agreed. Nothing in the contract is other than it was.
 */
export const proposeChange = (
  record: ContractRecord | null,
  intent: { readonly proposal: ProposalIntent; readonly why: string; readonly asksFor: Day; readonly voice: Voice },
  { id, setting, mayFallBelowNothing = false }: { readonly id: ContractChangeId; readonly setting: ContractSetting; readonly mayFallBelowNothing?: boolean },
): ContractChangeProposed | ProposeRefusal => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const { contract, changes } = record
  const { programme, on } = setting
  const refusal = whyNotFor('agree-contract-change', contract, intent.voice.body, setting) ?? withoutReason(intent.why)
  if (refusal !== null) return refusal
  if (intent.asksFor < on) return refuse('asks-for-the-past', 'A change cannot hold from a day that has passed.', 'Give today or a later day.')
  const last = endsOn(record, on)
  if (last !== null && intent.proposal.kind !== 'term' && intent.asksFor > last) return refuse('after-the-end', 'The contract is over by then.', 'Give a day within the term, or propose a longer term first.')
  const proposal = proposalOf(intent.proposal, record, { asksFor: intent.asksFor, on, mayFallBelowNothing })
  if (!('becomes' in proposal)) return proposal
  const same = changes.find((each) => each.outcome.kind === 'waiting' && isSameSubject(each.proposal, proposal))
  if (same !== undefined) return refuse('already-waiting', `Change ${same.number} is about the same thing and still waits for an answer.`, 'Answer or withdraw it first.')
  const needs = partiesOn(contract, on).map((each) => each.body)
  if (!isNonEmpty(needs)) throw new Error('a party spoke for a contract without parties')
  const proposedBy = spokenFor(intent.voice, setting)
  const change: ContractChange = {
    id, programme, contract: contract.id, number: changes.length + 1, proposal, why: intent.why.trim(), asksFor: intent.asksFor, proposedBy, needs,
    answers: [{ answer: 'agreed', by: proposedBy, note: 'Proposed it.' }], outcome: { kind: 'waiting' },
  }
  return { kind: 'contract-change-proposed', programme, change }
}
