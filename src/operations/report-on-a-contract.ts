import type { ContractId } from '../core/contract/contract.ts'
import type { ContractRecord } from '../core/contract/contract-record.ts'
import { giveForecast, type ForecastId } from '../core/contract/give-forecast.ts'
import { holdMeeting, type ContractMeetingId } from '../core/contract/hold-meeting.ts'
import type { KpiReturnId } from '../core/contract/kpi-return.ts'
import { submitReturn, type ReturnIntent } from '../core/contract/submit-return.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]> }

const heldOf = async (needs: Needs, programme: ProgrammeId, contract: ContractId): Promise<ContractRecord | null> =>
  (await needs.contracts(programme)).find((each) => each.contract.id === contract) ?? null

/** The provider submits the figures of one indicator and period, or submits them again as the next version. */
export const submitAReturn = async (needs: Needs, intent: ReturnIntent & { readonly contract: ContractId }, { programme, actor }: Where) =>
  needs.record(submitReturn(await heldOf(needs, programme, intent.contract), intent, { id: needs.newId() as KpiReturnId, setting: { programme, actor, on: needs.today() } }), actor)

/** A party says what it expects to be spent in a financial year. */
export const giveAForecast = async (needs: Needs, intent: Parameters<typeof giveForecast>[1] & { readonly contract: ContractId }, { programme, actor }: Where) =>
  needs.record(giveForecast(await heldOf(needs, programme, intent.contract), intent, { id: needs.newId() as ForecastId, setting: { programme, actor, on: needs.today() } }), actor)

/** A party records a meeting about the contract with its decisions. */
export const recordAContractMeeting = async (needs: Needs, intent: Parameters<typeof holdMeeting>[1] & { readonly contract: ContractId }, { programme, actor }: Where) =>
  needs.record(holdMeeting(await heldOf(needs, programme, intent.contract), intent, { id: needs.newId() as ContractMeetingId, setting: { programme, actor, on: needs.today() } }), actor)
