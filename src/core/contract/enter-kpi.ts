import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { ContractId } from './contract.ts'
import type { ContractRecord } from './contract-record.ts'
import { notThere, type ContractSetting } from './contract-setting.ts'
import { faultInKpi, type Kpi, type KpiRefusal } from './kpi.ts'
import { versionsOf, type KpiVersion } from './schedule.ts'

/** An indicator of the schedule as signed. */
export type KpiEntered = { readonly kind: 'kpi-entered'; readonly programme: ProgrammeId; readonly contract: ContractId; readonly version: KpiVersion }

/** In: what is on record. Out: whether the schedule as signed may still be entered: not once figures or changes rest on it. */
export const isScheduleOpen = ({ returns, changes }: Pick<ContractRecord, 'returns' | 'changes'>): boolean => returns.length === 0 && changes.length === 0

/**
 * In: a contract, an indicator as its schedule words it, where, and whether the measure that counts the same is a change. Out: the change, or a refusal. It holds from the first day of the contract.
 * Once a figure was given or a change proposed, the schedule only changes by agreement.
 */
export const enterKpi = (
  record: ContractRecord | null,
  kpi: Kpi,
  { programme, actor, on }: ContractSetting,
  mayFallBelowNothing = false,
): KpiEntered | NotPermitted | KpiRefusal | Refusal<'no-such-contract' | 'schedule-closed' | 'already-in-the-schedule'> => {
  const refusal = whyNot(actor, 'keep-contract', programme, on)
  if (refusal !== null) return refusal
  if (record === null || record.contract.programme !== programme) return notThere
  if (!isScheduleOpen(record)) return refuse('schedule-closed', 'Figures or changes rest on this schedule already.', 'Propose a change instead; every party must agree to it.')
  if (versionsOf(record.schedule, kpi.code).length > 0) return refuse('already-in-the-schedule', `${kpi.code} is in the schedule already.`, 'Give another code.')
  const fault = faultInKpi(kpi, mayFallBelowNothing)
  if (fault !== null) return fault
  const tidy = { ...kpi, name: kpi.name.trim(), definition: kpi.definition.trim(), dataOwner: kpi.dataOwner.trim() }
  return { kind: 'kpi-entered', programme, contract: record.contract.id, version: { number: 1, kpi: tidy, from: record.contract.begins, to: null, change: null } }
}
