import type { BodyId } from '../bodies/body.ts'
import type { Day } from '../calendar/day.ts'
import type { Actor } from '../people/actor.ts'
import { whyNot, type Act, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { postFor, voicesOf } from '../people/voice.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { partiesOn, providerOf, type Contract } from './contract.ts'
import type { Spoken } from './contract-change.ts'

/** Where, by whom and on which day a decision about a contract is made. */
export type ContractSetting = { readonly programme: ProgrammeId; readonly actor: Actor; readonly on: Day }

export type VoiceRefusal = NotPermitted | Refusal<'no-voice' | 'not-a-party'>

/** For which party somebody acts; `as` names who spoke where a service enters it from a paper. */
export type Voice = { readonly body: BodyId; readonly as?: { readonly name: string; readonly capacity: string } }

/**
 * In: the party, the act and where. Out: null where the person may do it for that party: the role allows the act, the membership names
 * the body, and the body is a party on the day. One without the others is not enough.
 */
export const whyNotFor = (act: Act, contract: Pick<Contract, 'parties'>, body: BodyId, { programme, actor, on }: ContractSetting): VoiceRefusal | null => {
  const notPermitted = whyNot(actor, act, programme, on)
  if (notPermitted !== null) return notPermitted
  if (!partiesOn(contract, on).some((each) => each.body === body)) return refuse('not-a-party', 'That body is not a party to the contract on this day.', 'Choose one of its parties.')
  if (actor.kind === 'service' || voicesOf(actor, act, programme, on).includes(body)) return null
  return refuse('no-voice', 'You do not speak for that party.', 'Ask somebody who speaks for it. Whoever hosts this service, or somebody who speaks for it already, says in the list of people who does.')
}

/** In: a contract, an act and where. Out: the parties for which the person may do it, councils first. */
export const partiesSpokenFor = (act: Act, contract: Pick<Contract, 'parties'>, setting: ContractSetting): readonly BodyId[] =>
  partiesOn(contract, setting.on)
    .map((each) => each.body)
    .filter((body) => whyNotFor(act, contract, body, setting) === null)

/** In: where, and then a contract. Out: whether the person may give its figures, in the name of its provider. */
export const speaksForProvider = (setting: ContractSetting) => (contract: Pick<Contract, 'parties'>): boolean => whyNotFor('submit-kpi-return', contract, providerOf(contract), setting) === null

/** In: a contract and where. Out: the councils for which the person may take or lift a step: never the provider. */
export const councilsSpokenFor = (contract: Pick<Contract, 'parties'>, setting: ContractSetting): readonly BodyId[] => {
  const councils = contract.parties.filter((each) => each.side === 'council').map((each) => each.body)
  return partiesSpokenFor('step-up-contract', contract, setting).filter((body) => councils.includes(body))
}

/** In: a party that the actor may speak for. Out: who spoke, as it stands on record. */
export const spokenFor = ({ body, as }: Voice, { programme, actor, on }: ContractSetting): Spoken =>
  actor.kind === 'service'
    ? { id: null, name: as?.name ?? actor.name, capacity: as?.capacity ?? 'Service', body, on }
    : { id: actor.person, name: actor.name, capacity: postFor(actor, body, programme, on) ?? '', body, on }

export const notThere = refuse('no-such-contract', 'There is no such contract in this programme.', 'Choose one from the list of contracts.')

export const withoutReason = (reason: string): Refusal<'no-reason'> | null => (reason.trim() === '' ? refuse('no-reason', 'Nothing says why.', 'Give the reason in a sentence.') : null)
