import type { Branded } from '../branded.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { ContractId } from './contract.ts'
import type { Spoken } from './contract-change.ts'
import { endsOn, type ContractRecord } from './contract-record.ts'
import { notThere, spokenFor, whyNotFor, withoutReason, type ContractSetting, type Voice, type VoiceRefusal } from './contract-setting.ts'
import { financialYearOf, type FinancialYear } from './financial-year.ts'
import type { Pence } from './money.ts'

export type ForecastId = Branded<'ForecastId'>

/** What a party expects to be spent in a financial year, as it said on one day. A later one stands beside it; none is rewritten. */
export type Forecast = {
  readonly id: ForecastId
  readonly programme: ProgrammeId
  readonly contract: ContractId
  /** Counted within the contract from 1. */
  readonly number: number
  readonly year: FinancialYear
  readonly forecast: Pence
  /** What explains it: why it is above or below the sum. */
  readonly why: string
  readonly by: Spoken
}

export type ForecastGiven = { readonly kind: 'forecast-given'; readonly programme: ProgrammeId; readonly forecast: Forecast }

export type ForecastRefusal = VoiceRefusal | Refusal<'no-such-contract' | 'no-reason' | 'year-outside-term'>

/** In: a contract and what a party expects to be spent in a year. Out: the change, or a refusal. */
export const giveForecast = (
  record: ContractRecord | null,
  intent: { readonly year: FinancialYear; readonly forecast: Pence; readonly why: string; readonly voice: Voice },
  { id, setting }: { readonly id: ForecastId; readonly setting: ContractSetting },
): ForecastGiven | ForecastRefusal => {
  if (record === null || record.contract.programme !== setting.programme) return notThere
  const { contract } = record
  const refusal = whyNotFor('keep-contract-meeting', contract, intent.voice.body, setting) ?? withoutReason(intent.why)
  if (refusal !== null) return refusal
  const last = endsOn(record, setting.on)
  if (intent.year < financialYearOf(contract.begins) || (last !== null && intent.year > financialYearOf(last))) {
    return refuse('year-outside-term', 'The contract does not run in that financial year.', 'Choose a year in which it does.')
  }
  const { year, forecast, why, voice } = intent
  return { kind: 'forecast-given', programme: setting.programme, forecast: { id, programme: setting.programme, contract: contract.id, number: record.forecasts.length + 1, year, forecast, why: why.trim(), by: spokenFor(voice, setting) } }
}
