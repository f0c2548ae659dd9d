import type { Body, BodyId } from '../bodies/body.ts'
import { isNonEmpty } from '../branded.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Contract, ContractId } from './contract.ts'
import type { ContractSetting } from './contract-setting.ts'
import { faultInLadder } from './ladder.ts'

export type ContractEntered = { readonly kind: 'contract-entered'; readonly programme: ProgrammeId; readonly contract: Contract }

export type ContractIntent = Omit<Contract, 'id' | 'programme'>

export type EnterContractRefusal =
  | NotPermitted
  | Refusal<'no-title' | 'no-provider' | 'no-council' | 'party-twice' | 'no-such-body' | 'party-out-of-term' | 'reports-for-nobody' | 'ends-before-it-begins' | 'date-outside-term' | 'sum-twice' | 'ladder-out-of-order' | 'no-source'>

const partyFault = ({ parties, reportsFor, ends }: ContractIntent, bodies: readonly Body[]): EnterContractRefusal | null => {
  if (parties.filter((each) => each.side === 'provider').length !== 1) return refuse('no-provider', 'A contract has one provider.', 'Name the trust or the other body that runs the service.')
  if (!parties.some((each) => each.side === 'council')) return refuse('no-council', 'No council is a party.', 'Name each council that commissions the service.')
  const ids = parties.map((each) => each.body)
  if (new Set(ids).size !== ids.length) return refuse('party-twice', 'One body would be a party twice.', 'Name each body once. No body commissions from itself.')
  if (!ids.every((id) => bodies.some((each) => each.id === id))) return refuse('no-such-body', 'A party is not on record.', 'Choose from the bodies of this programme.')
  if (parties.some((each) => (each.to !== null && each.to < each.from) || (ends !== null && each.from > ends))) {
    return refuse('party-out-of-term', 'A party would leave before it came, or come after the contract.', 'Correct the days of that party.')
  }
  const councils: readonly BodyId[] = parties.filter((each) => each.side === 'council').map((each) => each.body)
  return reportsFor.length === 0 || !reportsFor.every((each) => councils.includes(each))
    ? refuse('reports-for-nobody', 'Figures would be given for no council, or for one that is not a party.', 'Choose the councils for whose areas figures are given.')
    : null
}

const faultIn = (intent: ContractIntent, bodies: readonly Body[]): EnterContractRefusal | null => {
  const { title, begins, ends, dates, sums, ladder, sources } = intent
  if (title.trim() === '') return refuse('no-title', 'The contract has no name.', 'Give the name people call it.')
  if (ends !== null && ends < begins) return refuse('ends-before-it-begins', 'The contract would end before it begins.', 'Correct one of the two days.')
  const fault = partyFault(intent, bodies)
  if (fault !== null) return fault
  if (dates.some((each) => each.on < begins || (ends !== null && each.on > ends))) return refuse('date-outside-term', 'A review or break would fall outside the term.', 'Give a day from the first to the last of the contract.')
  if (new Set(sums.map((each) => each.year)).size !== sums.length) return refuse('sum-twice', 'One financial year has two sums.', 'Give one sum for each year.')
  return (
    (ladder === null ? null : faultInLadder(ladder)) ??
    (sources.some((each) => each.title.trim() !== '') ? null : refuse('no-source', 'Nothing says where this is written.', 'Name the contract document, or the paper in which it is described.'))
  )
}

/** In: a contract as it was signed, and the bodies on record. Out: the change, or a refusal. */
export const enterContract = (intent: ContractIntent, bodies: readonly Body[], { id, setting }: { readonly id: ContractId; readonly setting: ContractSetting }): ContractEntered | EnterContractRefusal => {
  const refusal = whyNot(setting.actor, 'keep-contract', setting.programme, setting.on) ?? faultIn(intent, bodies)
  if (refusal !== null) return refusal
  if (!isNonEmpty(intent.parties)) throw new Error('a contract without parties passed the check for them')
  return { kind: 'contract-entered', programme: setting.programme, contract: { ...intent, id, programme: setting.programme, title: intent.title.trim() } }
}
