import { areasIn, type ContractId } from '../core/contract/contract.ts'
import type { ContractRecord } from '../core/contract/contract-record.ts'
import { giveForecast, type ForecastId } from '../core/contract/give-forecast.ts'
import { holdMeeting, type ContractMeetingId } from '../core/contract/hold-meeting.ts'
import type { KpiReturnId } from '../core/contract/kpi-return.ts'
import { returnFromMeasure } from '../core/contract/return-from-measure.ts'
import { wordingOfPeriod } from '../core/contract/schedule.ts'
import { submitReturn, type Measured, type ReturnIntent } from '../core/contract/submit-return.ts'
import type { Figure } from '../core/measure/figure.ts'
import { measureId, type MeasureId } from '../core/measure/measure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { countsAChange, type MeasuresKnown } from './counts-a-change.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly contracts: (programme: ProgrammeId) => Promise<readonly ContractRecord[]> }

const heldOf = async (needs: Needs, programme: ProgrammeId, contract: ContractId): Promise<ContractRecord | null> =>
  (await needs.contracts(programme)).find((each) => each.contract.id === contract) ?? null

type MeasureNeeds = Needs & MeasuresKnown & {
  readonly figuresOfMeasure: (programme: ProgrammeId, measure: MeasureId, period: null) => Promise<readonly Figure[]>
}

/** The measure that counts the same as an indicator did in a period; null where none does. */
const measureOf = (record: ContractRecord, { code, period }: Pick<ReturnIntent, 'code' | 'period'>) => {
  const kpi = wordingOfPeriod(record.schedule, code, period, record.contract.begins)?.kpi
  return kpi === undefined || kpi.measure === null ? null : { unit: kpi.unit, measure: measureId(kpi.measure) }
}

const isChange = async (needs: MeasureNeeds, record: ContractRecord | null, intent: ReturnIntent, programme: ProgrammeId): Promise<boolean> => {
  const counted = record === null ? null : measureOf(record, intent)
  return countsAChange(needs, programme, counted?.measure ?? null)
}

const measuredFor = async (needs: MeasureNeeds, record: ContractRecord | null, intent: ReturnIntent, programme: ProgrammeId): Promise<Measured> => {
  const { period, figures } = intent
  const kpi = record === null || !figures.some((each) => each.isFilled === true) ? null : measureOf(record, intent)
  if (record === null || kpi === null) return new Map()
  const known = await needs.figuresOfMeasure(programme, kpi.measure, null)
  return new Map(areasIn(record.contract, period).map((body) => [body, returnFromMeasure(known, body, period, kpi.unit)]))
}

/** The provider submits the figures of one indicator and period, or submits them again as the next version. Those filled in from a measure say so. */
export const submitAReturn = async (needs: MeasureNeeds, intent: ReturnIntent & { readonly contract: ContractId }, { programme, actor }: Where) => {
  const record = await heldOf(needs, programme, intent.contract)
  return needs.record(submitReturn(record, intent, { id: needs.newId() as KpiReturnId, setting: { programme, actor, on: needs.today() }, measured: await measuredFor(needs, record, intent, programme), mayFallBelowNothing: await isChange(needs, record, intent, programme) }), actor)
}

/** A party says what it expects to be spent in a financial year. */
export const giveAForecast = async (needs: Needs, intent: Parameters<typeof giveForecast>[1] & { readonly contract: ContractId }, { programme, actor }: Where) =>
  needs.record(giveForecast(await heldOf(needs, programme, intent.contract), intent, { id: needs.newId() as ForecastId, setting: { programme, actor, on: needs.today() } }), actor)

/** A party records a meeting about the contract with its decisions. */
export const recordAContractMeeting = async (needs: Needs, intent: Parameters<typeof holdMeeting>[1] & { readonly contract: ContractId }, { programme, actor }: Where) =>
  needs.record(holdMeeting(await heldOf(needs, programme, intent.contract), intent, { id: needs.newId() as ContractMeetingId, setting: { programme, actor, on: needs.today() } }), actor)
